-- Whom an association asks for two factors, an administrator chooses. Nobody may write the table: this function does, for whom
-- the seal names and the memberships make an administrator at this very moment. Gives what held before; null for a refusal.
CREATE FUNCTION choose_two_factor_rule(chosen_association_id uuid, chosen_rule text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  earlier text;
BEGIN
  IF public.kraften_keeps_all_accounts() IS NOT TRUE THEN
    RETURN NULL;
  END IF;
  SELECT two_factor_rule INTO earlier FROM public.association WHERE id = chosen_association_id FOR UPDATE;
  UPDATE public.association SET two_factor_rule = chosen_rule WHERE id = chosen_association_id;
  RETURN earlier;
END
$$;
REVOKE ALL ON FUNCTION choose_two_factor_rule(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION choose_two_factor_rule(uuid, text) TO kraften_accounts;

-- Chains the audit log: what is removed, changed or moved in it leaves a link that doesn't fit. docs/decisions/0016 says
-- why a link is made when its transaction commits, and what the hash is made of.

CREATE TABLE kraften_private.audit_link (
  -- 1, 2, 3 … without gaps, in the order of the commits.
  number        bigint PRIMARY KEY CHECK (number > 0),
  entry_id      bigint NOT NULL UNIQUE,
  -- That of the link before; 32 zero bytes before the first.
  previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
  hash          bytea NOT NULL CHECK (length(hash) = 32)
);

-- Transactions that commit take turns at this row. It never changes: a row that did would be slow to find again in a
-- transaction that chains thousands of entries.
CREATE TABLE kraften_private.audit_turn (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);

REVOKE ALL ON kraften_private.audit_link, kraften_private.audit_turn FROM PUBLIC;

INSERT INTO kraften_private.audit_turn DEFAULT VALUES;

CREATE TRIGGER audit_link_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kraften_private.audit_link FOR EACH STATEMENT
  EXECUTE FUNCTION kraften_refuse_audit_change();

-- What is hashed: the same text for the same row, in every version of PostgreSQL and whatever the session's settings.
CREATE FUNCTION kraften_private.audit_text(entry public.audit_entry, number bigint, previous_hash bytea) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
  SELECT jsonb_build_array(
           'kraften-audit/1', number, encode(previous_hash, 'hex'), entry.id,
           to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), entry.actor_kind, entry.user_id,
           entry.team_id, entry.action, entry.subject_id, entry.person_id, entry.request_id, entry.details)::text
$$;

CREATE FUNCTION kraften_private.chain_audit_entry(entry public.audit_entry) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  last_number bigint;
  last_hash bytea;
BEGIN
  PERFORM FROM kraften_private.audit_turn FOR UPDATE;
  -- A statement of its own, so that it sees what those before have committed.
  SELECT number, hash INTO last_number, last_hash FROM kraften_private.audit_link ORDER BY number DESC LIMIT 1;
  IF NOT FOUND THEN
    last_number := 0;
    last_hash := decode(repeat('00', 32), 'hex');
  END IF;
  INSERT INTO kraften_private.audit_link (number, entry_id, previous_hash, hash)
       VALUES (last_number + 1, entry.id, last_hash,
               sha256(convert_to(kraften_private.audit_text(entry, last_number + 1, last_hash), 'UTF8')));
END
$$;

CREATE FUNCTION kraften_private.chain_inserted_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM kraften_private.chain_audit_entry(NEW);
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION kraften_private.audit_text(public.audit_entry, bigint, bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_private.chain_audit_entry(public.audit_entry) FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_private.chain_inserted_audit_entry() FROM PUBLIC;

-- Deferred: a turn is as long as a commit, and whose turn it is waits for nobody.
CREATE CONSTRAINT TRIGGER audit_entry_chained AFTER INSERT ON audit_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kraften_private.chain_inserted_audit_entry();

-- What was logged before. The trigger's lock keeps others from adding to the log until this is done.
DO $$
DECLARE
  entry public.audit_entry;
BEGIN
  FOR entry IN SELECT * FROM public.audit_entry ORDER BY id LOOP
    PERFORM kraften_private.chain_audit_entry(entry);
  END LOOP;
END
$$;

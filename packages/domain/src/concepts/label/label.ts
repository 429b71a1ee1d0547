/** What a person reads: Swedish in the apps, English in exports and developer documents. */
export type Label = { readonly sv: string; readonly en: string };

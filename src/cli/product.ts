/** What was made, with a line about it where there is something to say. */
export type Product = { readonly content: string | Uint8Array; readonly remark: string }

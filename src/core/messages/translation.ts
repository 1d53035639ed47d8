/** The same texts in another language: the compiler refuses a missing or an unknown one. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : English[Key]
}

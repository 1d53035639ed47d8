/**
 * The looks in which axe sees a state: each theme and each language once. Contrast depends on the
 * theme alone and words on the language alone, so the other two pairs would find nothing more.
 */
export const looks = [
  { colorScheme: 'light', locale: 'ja-JP' },
  { colorScheme: 'dark', locale: 'en-US' },
] as const

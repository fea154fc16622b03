/** Signs and little words that stand between numbers and times, by what they do there. */
export const BETWEEN = {
  /** Up to a time. */
  to: 'الي حتي وحتي لغايه ولغايه والي',
  /** Between numbers, or between a number and its word of time; «3ر5» is 3.5. */
  link: 'و من في او الي حتي ، , - – — / . ~ ٫ ر',
  /** Joins two times to a stretch. */
  joint: '- – — الي حتي وحتي لغايه',
  /** «2019/11», «20:45» */
  mark: '/ - . \\ : , – — ،',
  zone: 'بتوقيت توقيت بالتوقيت ت gmt utc',
} as const

export type Between = keyof typeof BETWEEN

/** All of them. */
export const betweenSpellings: readonly string[] = Object.values(BETWEEN).flatMap((s) =>
  s.split(' '),
)

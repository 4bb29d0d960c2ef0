/** What is known of an article when its notes are read. */
export interface Reading {
  /** The publication's IANA time zone, for times that name none. */
  timeZone?: string | undefined;
  /** When it was published, as a story file has it: dates that leave out the year or day follow it. */
  published?: string | undefined;
  /** The language that it says it is in: "3/2/2021" is one day in Paris and none for certain in English. */
  lang?: string | undefined;
  /** Its clocks go by half days, and don't say which: "6:45" after "12:10" is in the evening. */
  halfDays?: true;
}

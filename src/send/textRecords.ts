/** The texts that the DNS holds under a name, each in one piece; none: `[]`; undefined: it could not be asked. Never throws. */
export type TextRecords = (name: string) => Promise<readonly string[] | undefined>;

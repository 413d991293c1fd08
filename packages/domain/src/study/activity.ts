/** A topic without the marks and blanks that people set differently. */
export const plainTopic = (topic: string): string => topic.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

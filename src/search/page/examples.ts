/** Questions that the site can answer, for a reader who has none yet: a term, a pattern, a speaker, a problem. */
export const searchExamples = ['인텔리전트 티어링', 'Saga', '김준형', '패킷 손실'] as const;

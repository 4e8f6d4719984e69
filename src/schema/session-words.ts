/** Kinds of sessions, as a reader sees them. */
export const sessionKinds = {
  talk: '강연',
  keynote: '기조연설',
  lightning: '짧은 발표',
  panel: '패널 토의',
  interview: '대담',
  workshop: '워크숍',
  lab: '실습',
  demo: '시연',
  booth: '부스',
  networking: '네트워킹',
  contest: '경연',
  qna: '질의응답',
  opening: '여는 말',
  closing: '닫는 말',
  sponsor: '스폰서 강연',
  break: '쉬는 시간',
  meal: '식사',
  raffle: '경품 추첨',
  other: '그 밖',
} as const;

/** Whether whoever wrote of an event heard a session. */
export const attendances = {
  attended: '들음',
  full: '만석',
  missed: '놓침',
  planned: '관심만',
} as const;

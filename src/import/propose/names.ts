/** Surnames that most bear; a word that begins with one may be a name. */
const surnames =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추소석선설마길위표명기반왕금옥육맹모탁국편용';
const twoSyllables = '남궁|황보|제갈|선우|독고|사공|서문';

/** Syllables that given names are made of; those of loanwords are not among them. */
const given =
  '가강건경고관광교구국권규균근기길나낙난남노다단달담대덕도동두라란람랑래려련령례로록루룡류리린림마만면명모목무문미민배백범별병보복봄봉부비빈빛사산상새샘생서석선설섭성세소솔송수숙순숭슬승시식신실심아안애양언여연열영예오옥온완요용우욱운웅원월위유윤율은을응의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치탁태택평필하학한해향헌혁현형혜호홍화환회효후훈휘휴희겸결겨든들';

const common = new RegExp(`^(?:(?:${twoSyllables})[${given}]{1,2}|[${surnames}][${given}]{2})$`);
const short = new RegExp(
  `^[김이박최정강조윤장임한오서신권황안송류홍문양손배백허유남심노][${given}]$`,
);

/** Words of conferences that look like names. */
const words = new Set(
  [
    '이야기 이용기 이용한 이유는 이해도 이상한 이상의 이전의 이후의 이외의 이미지 이번의 이동한 이기는 이어서 이노베',
    '정리본 정보화 정확도 정책의 정기의 정도의 조직도 조사한 조금은 조회수 최적화 최소화 최대한 최신의 최종의',
    '구조의 구성도 구현한 구현기 구축기 구축한 구매자 고객사 고도화 고가용 고민한 고려한 관리자 기반의 기술의 기초의',
    '서비스 서버의 서비의 성능의 성장기 성공한 성공기 소개한 소개서 소규모 설계도 설계한 설명서 설정의 선정한 선택한 신기술 신규의',
    '사용자 사용기 사용법 사용한 사례의 모니터 모든것 모델의 모음집 문제의 문서화 문화의 미래의 민첩성',
    '전략의 전문가 전체의 전용의 전사의 전환기 전환한 제작기 주요한 주의할 주제의 주문한 지난해 지속적 지원의 지금의 진행한 진화의 진화한 지표의 진정한',
    '장애의 장기의 자동화 재해의 원인의 원리의 유연성 유용한 유지의 유입의 유사도 안전한 안정성 안정화 안내의 오늘의 오전의 오후의 온라인 오류의 오랜만 용어의 우리의 우아한',
    '한국어 한눈의 한번의 한계의 현대화 현장의 현재의 현실의 함수형 함께한 하나의 하루의 행사의 화면의 확장성 환경의 활용한 효과의 효율화 향상한 해결한 홍보의',
    '강연의 개발자 개선기 개선의 개인화 공개한 공유한 공식의 과정의 국내의 금융의 나만의 나누기 남은것 내부의 노하우 도입기 도구의 동작의 대규모 대용량 대화형 데이터 보안의 복구의 부하의 비교의 비용의',
    '변화의 변환한 배포의 배우기 방법의 방식의 방안의 반복의 백만명 천만명 추천의 추상화 추가의 참가자 참석자 참여자 차세대 차이의 시작의 시연의 생성형 생산성 상태의 세션의 수집의 수요의 심화의 실습의 여행의 연사의 연구소 연구원 여러분 예제의 예산의 요구의 운영의 위험의 육성의 음성의 일반의 인공지 인사이 인사말 임직원 발표자 진행자 담당자 심사위 기획자 작성자 신입의 회고의 후기의 목차의 소속의 소통의',
    '이상 이유 이전 이후 정리 정보 조사 한국 한글 오전 오후 서버 신규 안내 전체 고객 문제 배포 유저 노드 임원 장비 강의 강연 조직 최신 최종 최근 박사 권한 이번 이런 이제 서울 서로 오늘 장소 정도 한번 임시 황금 송신 홍보 문서 문의 문장 양쪽 손실 배경 유명 유지 유료 유연 남은 심지 심화 노력 조건 조금 강조 강점 이미 이동 이론 이용 이하 이해 이름 정의 정기 정상 정식 정확 정말 조회 조정 장점 장기 장애 서비 안정 안전 신청 문화 한계 한정 오류 유형 유의 노출 노선',
    '고려대 연세대 서울대 한양대 경희대 성신대 명지대 국민대 조선대 강원대 전남대 전북대 경북대 경기대 인하대 인천대 단국대 동국대 동아대 홍익대 한동대 제주대 공주대 안양대 한신대 서강대 원광대',
    '한상의 주니어 시니어 마이그 가이드 여정의 길잡이',
  ].flatMap((line) => line.split(' ')),
);

/** How a person's name is known to be one: it stands where a name must stand, a title or a company stands beside it. */
export type Company = 'alone' | 'beside';

/** Whether a word is the name of a Korean person; with something beside it also of two syllables, 허형. */
export function isKoreanName(word: string, company: Company): boolean {
  if (words.has(word)) return false;
  return common.test(word) || (company === 'beside' && short.test(word));
}

/** Words that begin with a capital letter and name no person. */
const english =
  /\b(?:AWS|Amazon|Amplify|Google|Cloud|Data|Service|Services|Web|Summit|Seoul|Korea|Day|Keynote|Deep|Dive|Dives|Session|Track|Part|Intro|Introduction|Building|Build|How|What|Why|The|And|For|With|From|Your|New|Best|Practices?|Architecture|Serverless|Security|Machine|Learning|Open|Source|Community|Developer|Development|Platform|Engineering|Lambda|Container|Containers|Kubernetes|Native|Streaming|Database|Storage|Network|Lightning|Talks?|Panel|Workshop|Review|Conference|Spring|React|Java|Kotlin|Python|Android|Studio|Clean|Advanced|Modern|Production|System|Design|Project|Team|Group|User|Meetup|Tech|Core|Real|Time|Event|Events|Analytics|Secure|Layer|Protocol|Language|Interface|Meaningful|Mobile|App|Ads)\b/;

/** Whether words are the name of a person in Latin letters: a first and a last name, `Werner Vogels`. */
export const isLatinName = (text: string): boolean =>
  /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|der|la))?(?: \p{Lu}[\p{L}’'-]*\p{Ll}){1,2}$/u.test(
    text,
  ) &&
  /^[\p{Script=Latin}’'. -]+$/u.test(text) &&
  !english.test(text);

import { isJosa, fitJosa } from './josa.ts';

/**
 * Words that people often spell in another way than the dictionary, and the dictionary's way. No name, nothing that
 * may be meant: 타겟, 컨퍼런스 and other words that many write on purpose are not among them.
 */
const loanwords = `
아키텍쳐 아키텍처|아키택처 아키텍처|아키택쳐 아키텍처|아케텍처 아키텍처|컨텐츠 콘텐츠|컨텐트 콘텐트|콘텐쯔 콘텐츠|메세지 메시지
어플리케이션 애플리케이션|어플리캐이션 애플리케이션|애플리캐이션 애플리케이션|어플리케션 애플리케이션|에플리케이션 애플리케이션
디렉토리 디렉터리|라이센스 라이선스|라이센싱 라이선싱|데이타베이스 데이터베이스|데이타 데이터|네트웍크 네트워크|네트웍 네트워크|네트웤 네트워크
프리젠테이션 프레젠테이션|프리젠터 프레젠터|워크샵 워크숍|스케쥴 스케줄|캐쉬 캐시|쓰레드 스레드|악세스 액세스|억세스 액세스|엑세스 액세스|셋팅 세팅
플랫홈 플랫폼|플래폼 플랫폼|플렛폼 플랫폼|써버리스 서버리스|써비스 서비스|메뉴얼 매뉴얼|디지탈 디지털|벨런싱 밸런싱|벨런서 밸런서|발란싱 밸런싱
트레픽 트래픽|콘테이너 컨테이너|컨테이나 컨테이너|쿠버네티즈 쿠버네티스|쿠버내티스 쿠버네티스|스토러지 스토리지|인스탄스 인스턴스|인스턴트스 인스턴스
인프라스트럭쳐 인프라스트럭처|스트럭쳐 스트럭처|피쳐 피처|캡쳐 캡처|벤쳐 벤처|픽쳐 픽처|퓨쳐 퓨처|렉쳐 렉처|텍스쳐 텍스처|제스쳐 제스처
메카니즘 메커니즘|매커니즘 메커니즘|브라우져 브라우저|블럭체인 블록체인|블럭 블록|비지니스 비즈니스|비쥬얼 비주얼|어뎁터 어댑터|아답터 어댑터
오리지날 오리지널|쥬니어 주니어|챠트 차트|카타고리 카테고리|카달로그 카탈로그|콜렉션 컬렉션|타블렛 태블릿|테크놀러지 테크놀로지
트랜젝션 트랜잭션|트렌젝션 트랜잭션|트렌잭션 트랜잭션|트랜드 트렌드|파라메터 파라미터|페러다임 패러다임|페스티발 페스티벌|퓨젼 퓨전
프레임웍 프레임워크|프레임웤 프레임워크|버젼 버전|비젼 비전|디비젼 디비전|텔레비젼 텔레비전|레이져 레이저|매니져 매니저|메니저 매니저|메니져 매니저
모니터닝 모니터링|모니터딩 모니터링|오캐스트레이션 오케스트레이션|마이그래이션 마이그레이션|프로비져닝 프로비저닝|버켓 버킷|레포트 리포트
컴퍼넌트 컴포넌트|콤포넌트 컴포넌트|시물레이션 시뮬레이션|옵티마이져 옵티마이저|싸이트 사이트|쏠루션 솔루션|뱃지 배지
몇일 며칠|갯수 개수|댓가 대가|촛점 초점|헛점 허점|잇점 이점|싯점 시점|뒷풀이 뒤풀이|윗층 위층|짜집기 짜깁기|통채로 통째로|어짜피 어차피|어쨋든 어쨌든
희안하 희한하|희안한 희한한|어의없 어이없|요컨데 요컨대|오랫만 오랜만|알맞는 알맞은|걸맞는 걸맞은|내노라하는 내로라하는|서슴치 서슴지|치뤘 치렀|치루는 치르는
됬 됐|되요 돼요|안되서 안 돼서|되서 돼서|할께 할게|볼께 볼게|갈께 갈게|올께 올게|줄께 줄게|쓸께 쓸게|될께 될게|드릴께 드릴게|어떻해 어떡해|웬지 왠지|왠만 웬만
일일히 일일이|곰곰히 곰곰이|틈틈히 틈틈이|꼼꼼이 꼼꼼히|깨끗히 깨끗이|건내주 건네주|건내받 건네받|널부러 널브러
`;

/** Spelt so where a word begins, they are slips; within a word they may be its parts: 지역활동, 문서화일. */
const atBeginning = '역활 역할|화일 파일|금새 금세|눈쌀 눈살|문안히 무난히';

const read = (table: string): [string, string][] =>
  table
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(/ (.*)/) as [string, string]);

const anywhere = new Map(read(loanwords));
const beginnings = new Map(read(atBeginning));
const longestFirst = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|');
const pattern = new RegExp(
  `(?:${longestFirst(anywhere.keys())})|(?<![가-힣])(?:${longestFirst(beginnings.keys())})`,
  'g',
);

/** A word as it is misspelt, with the particle that follows where that changes too: 네트웍을 → 네트워크를. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly wrong: string;
  readonly right: string;
}

/** A word to be written otherwise, with the particle behind it where that changes too. */
export function mendWord(text: string, from: number, wrong: string, right: string): Misspelling {
  const particle = /^[가-힣]+/.exec(text.slice(from + wrong.length))?.[0] ?? '';
  const fitting = isJosa(particle) ? fitJosa(particle, wrong, right) : particle;
  const changed = fitting === particle ? '' : particle;
  return {
    from,
    to: from + wrong.length + changed.length,
    wrong: wrong + changed,
    right: right + (changed && fitting),
  };
}

/** Finds frequent misspellings in Korean prose: 아키텍쳐를 → 아키텍처. */
export const findMisspellings = (text: string): Misspelling[] =>
  [...text.matchAll(pattern)].map(({ 0: wrong, index }) =>
    mendWord(text, index, wrong, anywhere.get(wrong) ?? beginnings.get(wrong)!),
  );

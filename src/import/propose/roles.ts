/** What is said of somebody beside their name. */
export interface About {
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
}

const modifiers =
  '(?:글로벌|시니어|주니어|수석|책임|선임|전문|클라우드|데이터|머신러닝|백엔드|프론트엔드|프런트엔드|서버|소프트웨어|시스템|인프라|네트워크|보안|플랫폼|데브옵스|모바일|안드로이드|테크니컬|테크|파트너|스타트업|어카운트|솔루션(?:즈|스)?|디벨로퍼|프로덕트|제품|기술|개발|기획|DevOps|SRE|AI|ML|iOS|Senior|Sr\\.?|Principal|Staff|Lead|Solutions?|Software|Cloud|Data|Developer|Technical|Account|Product|Chief|Vice|General|Global|Partner|Startup|Security|Machine|Learning|Specialist)';
const titles =
  '아키텍트|에반젤리스트|애드보(?:킷|케이트)|애드버킷|엔지니어|매니저|컨설턴트|개발자|프로그래머|디자이너|연구위원|연구원|애널리스트|사이언티스트|대표이사|대표|부사장|사장|이사|상무|전무|부장|차장|과장|팀장|실장|본부장|센터장|그룹장|파트장|위원장|리더|리드|수석|책임|선임|교수|박사|코치|기자|마케터|운영진|운영자|총괄|부문장|스페셜리스트';
const latin =
  'SA|TAM|PM|PO|PL|Architect|Engineer|Manager|Director|Evangelist|Advocate|Developer|President|Specialist|Consultant|Scientist|Officer|Head';
const chiefs = 'C[A-Z]O|[SE]?VP';
const role = new RegExp(
  `\\b(?:${chiefs})\\b|(?:${modifiers}[\\s/]*)*(?:(?:${titles})(?=님|[^가-힣]|$)|\\b(?:${latin})\\b)`,
  'i',
);

/** The title of somebody's work in a text: `아마존 웹서비스 솔루션즈 아키텍트` → 솔루션즈 아키텍트. */
export const findRole = (text: string): string | undefined => role.exec(text)?.[0].trim();

/**
 * What is said of somebody, in the order in which they like to: `솔루션즈 아키텍트, 아마존 웹서비스`, `당근마켓 엔지니어`.
 * Nothing where the words are no title and no company, but a sentence.
 */
export function readAbout(text: string): About | undefined {
  const parts = text
    .split(/\s*[,/|·]\s*|\s+[-–—]\s+/)
    .map((part) => part.replace(/^@\S+$|\s*(?:님|씨)$/g, '').trim())
    .filter((part) => part !== '');
  if (parts.length > 4 || parts.some(isSentence)) return undefined;
  let organisation: string | undefined;
  let title: string | undefined;
  for (const part of parts) {
    const found = findRole(part);
    if (found !== undefined) title ??= found;
    const rest = found === undefined ? part : part.replace(found, '').replace(/\s+/g, ' ').trim();
    if (rest !== '') organisation ??= rest;
  }
  return { organisation, role: title };
}

/** Several words, the last of which ends as sentences do: 모요 is a company. */
const isSentence = (text: string): boolean =>
  text.length > 45 ||
  /님(?:의|이|은|과|께)/.test(text) ||
  /[?!…]|[.]$|(?:하기|하는|위한|대한|으로|에서|부터|통한|관한)(?:\s|$)/.test(text) ||
  /\s\S*(?:다|요|까|함|음)$/.test(text);

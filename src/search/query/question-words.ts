// What a question is asked with, and not about. Endings in the second line go with any stem.
const words = new Set(
  `어떻게 어떤 어떠한 어디 어디서 언제 누가 누구 누구의 누구예요 누구였지 누구야 무엇 무엇을 무엇이 무슨 뭐 뭘 뭐가 뭔가 왜 얼마나 얼마 몇
  하나요 하나 하지 하죠 하면 해야 하는 하고 한 할 된 되는 되나 될까 쓰는 쓰면 쓸까 써야 쓰지 때 법 방법 방법은 것 것은 게 거 건 걸 수 데
  좀 더 잘 다 못 안 꼭 그 이 저 및 등 또는 그리고 있는 있었던 위해 위한 위해서 대해 대한 대해서 관련 관련된 관한 통해 통한 같은 같이 처럼
  알려줘 알려주세요 찾기 설명 정리 나온 나왔던 나왔어 말한 말했던 들은 발표한 이야기한 소개한 좋은 좋아 좋지 좋을까 가능 가능한 필요한 생기는
  나는 만에 뒤에 앞에 조금씩 점점 많이 너무 진짜 그냥 아예 다시 계속 새로 직접`.split(/\s+/),
);
const ending =
  /(?:나요|까요|을까|ㄹ까|던가|인가|인지|는지|은지|을지|려면|했지|였지|더라|뭐야|뭐지|예요|에요|이야|거든|는데|은데|아요|어요|해요|세요|습니까|할까|될까|있나|없나|하나|되나|었나|았나|했나|였나)$/;

/** What makes a verb or a sentence of a noun: 분리되나요, 최적화하려면, 람다인가요. */
const ofNoun = /^(?:[하했해한할함합되됐돼된될됨됩인이]|예요|뭐)/;

/**
 * Whether a word only asks: 어떻게, 나누나요, 방법. Such words need not stand on a page. One with a noun in it
 * asks about that; `stem` is what is known of the word: 분리 of 분리되나요.
 */
export function isQuestionWord(typed: string, stem = ''): boolean {
  const word = typed.replaceAll(/[?？!.,]+$/g, '');
  // A lone digit is the beginning of too many numbers to ask for one.
  if (/^\d$/.test(word) || words.has(word)) return true;
  const asksAbout = stem.length >= 2 && !words.has(stem) && ofNoun.test(word.slice(stem.length));
  return word.length > 2 && ending.test(word) && !asksAbout;
}

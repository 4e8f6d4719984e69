import { expect, test } from 'vitest';
import { findMisspellings } from './misspellings.ts';

const mend = (text: string) =>
  findMisspellings(text).reduceRight(
    (mended, { from, to, right }) => mended.slice(0, from) + right + mended.slice(to),
    text,
  );

test.each([
  ['아키텍쳐를 그렸습니다.', '아키텍처를 그렸습니다.'],
  ['마이크로서비스아키텍쳐와 컨텐츠', '마이크로서비스아키텍처와 콘텐츠'],
  ['메세지가 몇일 뒤에', '메시지가 며칠 뒤에'],
  ['네트웍을 네트웍으로 네트웍이나', '네트워크를 네트워크로 네트워크나'],
  ['잘 됬습니다. 안되요.', '잘 됐습니다. 안돼요.'],
  ['제 역활은', '제 역할은'],
])('%s → %s', (text, mended) => expect(mend(text)).toBe(mended));

test.each([
  '아키텍처, 콘텐츠, 메시지, 애플리케이션',
  '지역활동과 영역활용, 문서화일 때',
  '마쳐서, 지쳐서, 미쳐, 다 써버렸다, 덮어써버리면',
  '타겟 그룹, 콘퍼런스와 컨퍼런스',
])('%s is right', (text) => expect(findMisspellings(text)).toEqual([]));

test('what is right is not misspelt again', () => {
  const once = mend('아키텍쳐 컨텐츠 메세지 어플리케이션 데이타베이스 네트웍 안되서 할께요 됬고');
  expect(mend(once)).toBe(once);
});

import { basename } from 'node:path';
import { nearestWord } from '../korean/nearest.ts';

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const digitsOf = (name: string): string => name.replaceAll(/\D/g, '');

/**
 * Why a picture is not to be found under its name among those of its folder, in Korean; nothing where it is.
 * GitHub Pages tells upper from lower case, so a name counts only as it is written on disk.
 */
export function explainAbsence(path: string, names: readonly string[]): string | undefined {
  const wanted = basename(path);
  if (names.includes(wanted)) return undefined;
  // A camera's IMG_4651 is no slip for IMG_4650.
  const alike = names.filter((name) => digitsOf(name) === digitsOf(wanted));
  const near = names.find((name) => fold(name) === fold(wanted)) ?? nearestWord(wanted, alike);
  if (near === undefined) return '파일이 없습니다.';
  return `파일이 없습니다. \`${near}\`은(는) 있습니다. ${explainDifference(wanted, near)}`;
}

function explainDifference(wanted: string, near: string): string {
  if (fold(wanted) !== fold(near)) return '그 파일이라면 이름을 똑같이 적어 주세요.';
  if (wanted.normalize('NFC') !== near.normalize('NFC')) return '대소문자까지 같게 적어 주세요.';
  return wanted === wanted.normalize('NFC')
    ? '파일 이름의 한글이 낱자로 풀려 있으니(NFD) 파일 이름을 다시 적어 주세요.'
    : '글에 적은 이름의 한글이 낱자로 풀려 있으니(NFD) 글에 다시 적어 주세요.';
}

/** What cameras, phones and programs call a picture: `IMG_4650`, `KakaoTalk_20240516_101010`, `스크린샷 2024-05-16 오전 10.20.30`. */
const givenNames = [
  ...['img', 'image', 'images', 'dsc[fn]?', 'dscn', 'pxl', 'mvimg', 'p', 'gopr', 'dji', 'photo'],
  ...['pic', 'picture', 'screen ?shot', 'screenshot', 'screen ?capture', 'capture', 'snapshot'],
  ...['kakaotalk(?:[ _]photo)?', 'whatsapp image', 'pasted image', 'untitled', 'unnamed', 'noname'],
  ...['download', 'alt(?: ?text)?', 'figure', 'fig', 'no ?title', 'temp', 'test'],
  ...[
    '스크린샷',
    '화면 ?캡[처쳐]',
    '캡[처쳐]',
    '사진',
    '그림',
    '이미지',
    '제목 ?없음',
    '무제',
    '대체 ?글',
  ],
];
/** A date, a time, a number: whatever follows such a name. */
const count = String.raw`(?:[\s_.,:()#~-]|\d|at|of|am|pm|오전|오후|copy|edited|복사본)*`;
const given = new RegExp(`^(?:${givenNames.join('|')})?${count}$`, 'i');
const ending = /\.(?:jpe?g|png|webp|heic|heif|gif|avif|tiff?|svg|bmp)$/i;
/** Made by a program: a UUID, a hash. */
const coded = /^(?=.*\d)[\da-f_-]{12,}$/i;

/** Whether words for a picture tell nobody what it shows: none, its file's name, what a camera called it. */
export function saysNothing(alt: string, name = ''): boolean {
  const words = alt.normalize('NFC').trim();
  const bare = words.replace(ending, '').trim();
  const stem = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const isNameOfFile = words !== bare && !/\s/.test(bare);
  // A Korean file name may well say what there is to see.
  const isStem = bare === stem && !/[가-힣]/.test(stem);
  return isNameOfFile || isStem || given.test(bare) || coded.test(bare);
}

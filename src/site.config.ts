/** Facts of this site. Addresses live in `model/routes.ts`. */
export const siteConfig = {
  name: '서밋 노트',
  title: '서밋 노트: AWS Summit 세션 기록',
  description: 'AWS Summit과 클라우드 행사의 세션을 한국어로 정리해 모아 두는 기록 보관소입니다.',
  language: 'ko',
  /** The paper of tokens.css, for those who cannot read it. */
  paper: { light: '#fbfaf7', dark: '#181613' },
  licence: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ko' },
  },
  disclaimer: '서밋 노트는 Amazon Web Services와 관계없는 개인들의 기록입니다.',
} as const;

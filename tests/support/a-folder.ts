import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files into a folder: names with `/` make folders. */
export async function writeFolder(
  directory: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

const recap = (title: string, body: string): string => `---
title: ${title}
sessions: [lambda-internals]
authors: [홍길동]
published: '2026-11-20'
summary: 한 문장 요약입니다.
points: [첫째입니다., 둘째입니다.]
sources: [diary]
credit: '사진: 서밋 노트'
---

${body}
`;

/** The smallest content folder that builds: one event, one session, and the recaps given as folder → body. */
export const smallContent = (
  recaps: Readonly<Record<string, string>>,
  extension = 'md',
): Record<string, string> => ({
  'services.yml': `- id: aws-lambda
  name: AWS Lambda
  formal: AWS Lambda
  category: compute
  summary: 서버 없이 코드를 실행하는 서비스.
  url: https://aws.amazon.com/lambda/
  aliases: { short: [Lambda], korean: [람다], wrong: [Labda] }
  checked: '2026-11-29'
`,
  'concepts.yml': '[]\n',
  'speakers.yml': '[]\n',
  'authors.yml': '[]\n',
  'lineages.yml': '[]\n',
  'events/summit/event.md': `---
series: AWS Summit Seoul
name: AWS Summit Seoul 2019
shortName: Summit 2019
summary: 서울에서 열린 행사입니다.
days: ['2019-04-18']
accent: indigo
sources:
  - { id: diary, title: 후기, kind: blog, covers: 하루 }
---

## 하루 {#day}

하루를 보냈습니다.
`,
  'events/summit/programme.yml': `sessions:
  - { id: lambda-internals, title: AWS Lambda 내부 동작 방식, day: '2019-04-18', start: '11:10' }
`,
  ...Object.fromEntries(
    Object.entries(recaps).map(([name, body]) => [
      `events/summit/${name}/index.${extension}`,
      recap(name, body),
    ]),
  ),
});

import { expect, test } from 'vitest';
import { readCommand, renderMissing } from './command.ts';

test('a command says what is to be made, and each option as often as it likes', () => {
  const args = ['recap', '--event', 'autumn', '--session', '가', '--session=나 다', '--draft'];
  expect(readCommand(args)).toEqual({
    kind: 'new',
    of: 'recap',
    given: { event: ['autumn'], session: ['가', '나 다'] },
    isDraft: true,
  });
});

test.each([
  [[], 'npm run new -- recap'],
  [['글'], '`글`은(는)'],
  [['recap', '--autor', '홍길동'], '`--author`인가요?'],
  [['recap', '--role', 'SA'], '`--role`은(는) 글에 쓸 수 없습니다'],
  [['recap', '--event', '가을', '서밋'], '`서밋`이(가) 무엇인지 모릅니다'],
  [['recap', '--event'], '`--event` 뒤에 값을'],
  [['event', '--draft'], '`--draft`'],
])('%j is refused: %s', (args, words) => {
  const command = readCommand(args);
  expect(command.kind === 'fault' && command.message).toContain(words);
});

test('who asks for help is told the options of a kind', () => {
  const command = readCommand(['speaker', '--help']);
  expect(command).toMatchObject({ kind: 'help', message: expect.stringContaining('--role') });
  expect(command).not.toMatchObject({ message: expect.stringContaining('--draft') });
});

test('what is missing is told with the command that would do', () => {
  const text = renderMissing('session', { event: ['autumn'], title: ['배와 "집"'], start: ['9'] }, [
    { option: 'start', why: '`9`: 시각은 09:00 꼴이어야 합니다.' },
  ]);
  expect(text).toContain('--start  `9`: 시각은 09:00 꼴이어야 합니다.');
  expect(text).toContain(
    'npm run new -- session --event autumn --title "배와 \\"집\\"" --start 13:00',
  );
});

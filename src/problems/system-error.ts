import { constants } from 'node:os';
import type { Problem } from './problem.ts';

/** What the operating system refuses, in words: its code → what is wrong, what to do. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['디스크에 빈자리가 없습니다.', '자리를 비운 뒤 다시 실행해 주세요.'],
  EDQUOT: ['쓸 수 있는 디스크 용량을 넘었습니다.', '자리를 비운 뒤 다시 실행해 주세요.'],
  EFBIG: ['파일이 이 시스템이 허락하는 크기를 넘습니다.', 'ulimit -f 설정을 확인해 주세요.'],
  EROFS: ['쓸 수 없는(읽기 전용) 디스크입니다.', '다른 폴더를 정해 주세요.'],
  EACCES: ['폴더나 파일에 쓸 권한이 없습니다.', '소유자와 권한을 확인해 주세요.'],
  EPERM: ['폴더나 파일에 쓸 권한이 없습니다.', '소유자와 권한을 확인해 주세요.'],
  ENOTDIR: ['폴더가 있어야 할 자리에 파일이 있습니다.', '그 파일을 옮겨 주세요.'],
  EEXIST: ['폴더가 있어야 할 자리에 파일이 있습니다.', '그 파일을 옮겨 주세요.'],
  EBUSY: ['다른 프로그램이 쓰고 있는 폴더입니다.', 'OUT_DIR을 그 안의 폴더로 정해 주세요.'],
  EXDEV: ['다른 디스크로 이어진 폴더입니다.', 'OUT_DIR을 그 안의 폴더로 정해 주세요.'],
  EMFILE: ['한꺼번에 열 수 있는 파일 수를 넘었습니다.', 'ulimit -n 설정을 늘려 주세요.'],
};

/** An error of the operating system, or what is left of one; its cause counts too. */
interface SystemError {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** An error of the operating system as a problem with the path it names; nothing for an error of another kind. */
export function explainSystemError(error: unknown): Problem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code = codeIn(error), path, cause }: SystemError = error;
  const reason = reasons[String(code)];
  if (reason === undefined) return explainSystemError(cause);
  const [message, hint] = reason;
  return {
    rule: 'system',
    severity: 'error',
    message: `${message} (${String(code)})`,
    hint,
    place: { kind: 'file', file: typeof path === 'string' ? path : '.' },
  };
}

/** Tools written in Rust say no more than «(os error 28)». */
function codeIn({ message }: SystemError): string | undefined {
  const number = Number(/\(os error (\d+)\)/.exec(String(message))?.[1]);
  return Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0];
}

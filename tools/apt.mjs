/** Debian's packages, for the scripts that set a bare machine up. */
import { spawnSync } from 'node:child_process';

/** Whether `apt-get` did what it was told. @param {...string} args */
export function apt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const command = [
    ...sudo,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ];
  const { status } = spawnSync(String(command[0]), command.slice(1), { stdio: 'inherit' });
  return status === 0;
}

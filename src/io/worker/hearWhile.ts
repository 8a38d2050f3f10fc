import { type ProxyMarked, proxy } from 'comlink';

/**
 * Runs a job of a worker and listens to what it tells meanwhile. That comes by a channel of its own and may arrive after
 * the answer where the computer is busy: nobody hears it then, or a job that is done would look as if it still ran.
 */
export async function hearWhile<Told extends unknown[], T>(
  listen: (...told: Told) => void,
  job: (hear: ((...told: Told) => Promise<void>) & ProxyMarked) => Promise<T>,
): Promise<T> {
  let isOver = false;
  const hear = proxy(async (...told: Told) => {
    if (!isOver) listen(...told);
  });
  try {
    return await job(hear);
  } finally {
    isOver = true;
  }
}

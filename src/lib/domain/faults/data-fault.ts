/**
 * Why a file could not be used: it is not on the server, it arrived incomplete or damaged, it is of another release
 * than the page that asked for it, or the server did not answer.
 */
export type DataFault = 'missing' | 'broken' | 'other-release' | 'unreachable';

/** What a reader misses if a file cannot be used. */
export const PARTS = ['map', 'ground', 'borders', 'details'] as const;
export type Part = (typeof PARTS)[number];

/** A file that could not be used. */
export class DataError extends Error {
  readonly fault: DataFault;

  constructor(file: string, fault: DataFault) {
    super(`${file}: ${fault}`);
    this.name = 'DataError';
    this.fault = fault;
  }
}

/** Why anything that was thrown while a file was fetched or read came about: what is not known here was its content. */
export function faultOf(error: unknown): DataFault {
  return error instanceof DataError ? error.fault : 'broken';
}

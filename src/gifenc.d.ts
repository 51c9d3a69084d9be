/** The part of gifenc (which ships no types) that is used: map/film/encode-gif.ts. */
declare module 'gifenc' {
  export type Colour = readonly [red: number, green: number, blue: number];

  export interface FrameOptions {
    readonly palette: readonly Colour[];
    /** Milliseconds. */
    readonly delay: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
    /** 1 leaves the frame in place below the next. */
    readonly dispose: number;
  }

  export interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    /** What is written so far, not copied: valid until the next frame. */
    bytesView(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;
  export function quantize(rgba: Uint8ClampedArray, most: number): Colour[];
  export function applyPalette(rgba: Uint8ClampedArray, palette: readonly Colour[]): Uint8Array;
}

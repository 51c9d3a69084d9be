import {
  BufferTarget,
  canEncodeVideo,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
  type VideoCodec
} from 'mediabunny';

export interface Encoded {
  readonly blob: Blob;
  readonly extension: 'mp4' | 'webm';
}

/**
 * Writes frames one by one as H.264 in MP4, or where the browser cannot, as VP9 or VP8 in WebM. Waits for the encoder
 * before it asks for the next frame, so none is dropped and few are held. Throws if the browser encodes none of them,
 * and whatever the frames throw; nothing is kept then.
 */
export async function encodeVideo(
  frames: AsyncIterable<HTMLCanvasElement>,
  size: { readonly width: number; readonly height: number },
  rate: number
): Promise<Encoded> {
  const codec = await chooseCodec({ ...size, frameRate: rate });
  const isMp4 = codec === 'avc';
  const target = new BufferTarget();
  const format = isMp4 ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new VideoSampleSource({ codec, quality: new Quality('high') });
  output.addVideoTrack(source, { frameRate: rate });
  try {
    await output.start();
    let index = 0;
    for await (const frame of frames) {
      const sample = new VideoSample(frame, { timestamp: index / rate, duration: 1 / rate });
      try {
        await source.add(sample);
      } finally {
        sample.close();
      }
      index += 1;
    }
    await output.finalize();
  } catch (error) {
    if (output.state !== 'canceled') await output.cancel();
    throw error;
  }
  if (target.buffer === null) throw new Error('the film came out empty');
  const type = isMp4 ? 'video/mp4' : 'video/webm';
  return { blob: new Blob([target.buffer], { type }), extension: isMp4 ? 'mp4' : 'webm' };
}

async function chooseCodec(options: {
  width: number;
  height: number;
  frameRate: number;
}): Promise<VideoCodec> {
  if (await canEncodeVideo('avc', options)) return 'avc';
  const codec = await getFirstEncodableVideoCodec(['vp9', 'vp8'], options);
  if (codec === null) throw new Error('this browser cannot write video');
  return codec;
}

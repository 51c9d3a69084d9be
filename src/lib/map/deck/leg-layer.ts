import {
  Layer,
  color,
  picking,
  project32,
  type Accessor,
  type Color,
  type DefaultProps,
  type LayerDataSource,
  type LayerProps,
  type UpdateParameters
} from '@deck.gl/core';
import { Model } from '@luma.gl/engine';
import { LEG_FRAGMENT, LEG_VERTEX, legsModule } from './leg.glsl.ts';

/** Pieces that a leg is made of: smooth across the Pacific. */
const SEGMENTS = 48;
/** Half the strip on which a line is drawn, in pixels: as wide as the heaviest line and easy to hit. */
const HALF_WIDTH = 7;
/** Two triangles a piece, and once more for legs across the antimeridian. */
const VERTICES = SEGMENTS * 6 * 2;

export interface LegLayerOwnProps<Item> {
  data: LayerDataSource<Item>;
  /** `[longitude, latitude]` in degrees. */
  getFrom: Accessor<Item, [number, number]>;
  getTo: Accessor<Item, [number, number]>;
  getColor: Accessor<Item, Color>;
  /** `[lane, rank]` among the parallel legs: the first while few are shown, the second when all are. */
  getLanes: Accessor<Item, [number, number]>;
  /** Its stroke as a multiple of an ordinary one. */
  getWidth?: Accessor<Item, number>;
  /** 0 uses the lane, 1 the rank. */
  spread: number;
}

const defaultProps: DefaultProps<LegLayerOwnProps<unknown>> = {
  getFrom: { type: 'accessor', value: [0, 0] },
  getTo: { type: 'accessor', value: [0, 0] },
  getColor: { type: 'accessor', value: [0, 0, 0, 255] },
  getLanes: { type: 'accessor', value: [0, 0] },
  getWidth: { type: 'accessor', value: 1 },
  spread: { type: 'number', value: 0 }
};

/**
 * Directed arcs between places. Unlike deck.gl's ArcLayer it separates parallel great circles sideways (ArcLayer
 * ignores `getTilt` on great circles), runs across the antimeridian on both edges, and gives each family a line
 * character of its own in the fragment shader. Used together with StoryExtension, whose traits it reads.
 */
export class LegLayer<Item = unknown> extends Layer<Required<LegLayerOwnProps<Item>>> {
  static override layerName = 'LegLayer';
  static override defaultProps = defaultProps;

  declare state: { model?: Model };

  override getShaders(): object {
    return super.getShaders({
      vs: LEG_VERTEX,
      fs: LEG_FRAGMENT,
      modules: [project32, color, picking, legsModule]
    });
  }

  // Legs wrap by themselves.
  override get wrapLongitude(): boolean {
    return false;
  }

  override initializeState(): void {
    this.getAttributeManager()?.addInstanced({
      instanceFrom: { size: 2, accessor: 'getFrom' },
      instanceTo: { size: 2, accessor: 'getTo' },
      instanceColors: { size: 4, type: 'unorm8', accessor: 'getColor', defaultValue: [0, 0, 0, 255] },
      instanceLanes: { size: 2, accessor: 'getLanes' },
      instanceWidths: { size: 1, accessor: 'getWidth', defaultValue: 1 }
    });
  }

  override updateState(params: UpdateParameters<this>): void {
    super.updateState(params);
    if (!params.changeFlags.extensionsChanged) return;
    this.state.model?.destroy();
    this.setState({ model: this.#makeModel() });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    const { model } = this.state;
    if (model === undefined) return;
    model.shaderInputs.setProps({
      legs: { segments: SEGMENTS, halfWidth: HALF_WIDTH, spread: this.props.spread }
    });
    model.setVertexCount(VERTICES);
    model.draw(this.context.renderPass);
  }

  #makeModel(): Model {
    return new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts(),
      topology: 'triangle-list',
      isInstanced: true
    });
  }
}

export type LegLayerProps<Item> = LegLayerOwnProps<Item> & LayerProps;

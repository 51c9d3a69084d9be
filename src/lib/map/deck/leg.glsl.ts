/** Shape of a leg: a great circle bowed sideways, as a strip of `legs.segments` pieces of constant screen width. */
const UNIFORMS = /* glsl */ `\
layout(std140) uniform legsUniforms {
  float segments;
  float halfWidth;
  float spread;
} legs;
`;

export const LEG_VERTEX = /* glsl */ `\
#version 300 es
#define SHADER_NAME leg-layer-vertex

in vec2 instanceFrom;
in vec2 instanceTo;
in vec4 instanceColors;
in vec2 instanceLanes;
in float instanceWidths;

out vec4 vColor;
out float vAlong;
out float vAcross;
out float vLengthPixels;
flat out int vFamily;
flat out int vFlags;

// Radians by which a lone arc bows off the great circle, and by which each further lane adds, at most.
const float BOW = 0.07;
const float LANE = 0.055;

vec3 toSphere(vec2 lonLat) {
  vec2 angle = radians(lonLat);
  return vec3(cos(angle.y) * cos(angle.x), cos(angle.y) * sin(angle.x), sin(angle.y));
}

vec2 toLonLat(vec3 p) {
  return degrees(vec2(atan(p.y, p.x), asin(clamp(p.z, -1.0, 1.0))));
}

// Brings a longitude within 180 degrees of another, so that a leg across the antimeridian stays in one piece.
float nearLongitude(float longitude, float reference) {
  return reference + mod(longitude - reference + 540.0, 360.0) - 180.0;
}

vec3 pointOf(vec3 a, vec3 b, float angle, float bow, float t) {
  // Slerp loses its precision for short legs, where a straight line is as good.
  vec3 onCircle = angle < 0.01 ? mix(a, b, t) : (sin((1.0 - t) * angle) * a + sin(t * angle) * b) / sin(angle);
  vec3 right = cross(b, a) / max(length(cross(b, a)), 1e-12);
  return normalize(onCircle + right * bow * 4.0 * t * (1.0 - t));
}

// The flat map ends short of the poles: a great circle that would leave it there is drawn as a bowed rhumb line.
const float FLAT_LIMIT = 74.0;

float toMercator(float latitude) {
  return log(tan(PI * 0.25 + radians(latitude) * 0.5));
}

float fromMercator(float y) {
  return degrees(2.0 * atan(exp(y)) - PI * 0.5);
}

vec2 rhumbPointOf(vec2 from, vec2 to, float bow, float t) {
  float span = nearLongitude(to.x, from.x) - from.x;
  float y = mix(toMercator(from.y), toMercator(to.y), t) + (0.25 + bow) * 4.0 * t * (1.0 - t);
  return vec2(from.x + span * t, fromMercator(y));
}

struct Leg {
  vec3 a;
  vec3 b;
  float angle;
  float bow;
  bool isRhumb;
};

Leg makeLeg(float lane, bool isGlobe) {
  vec3 a = toSphere(instanceFrom);
  vec3 b = toSphere(instanceTo);
  float angle = 2.0 * asin(clamp(length(a - b) * 0.5, 0.0, 1.0));
  float bow = min(angle * 0.09, BOW) + lane * min(angle * 0.09, LANE);
  float highest = 0.0;
  for (int i = 1; i < 8; i++) {
    highest = max(highest, abs(toLonLat(pointOf(a, b, angle, bow, float(i) / 8.0)).y));
  }
  return Leg(a, b, angle, bow, !isGlobe && highest > FLAT_LIMIT);
}

// Longitude and latitude of the point at t.
vec2 lonLatOf(Leg leg, float t) {
  return leg.isRhumb ? rhumbPointOf(instanceFrom, instanceTo, leg.bow, t) : toLonLat(pointOf(leg.a, leg.b, leg.angle, leg.bow, t));
}

vec4 toClip(vec2 lonLat, float reference, out vec4 commonPosition) {
  float longitude = nearLongitude(lonLat.x, reference);
  return project_position_to_clipspace(vec3(longitude, lonLat.y, 0.0), vec3(0.0), vec3(0.0), commonPosition);
}

void main(void) {
  int corner = gl_VertexID % 6;
  int segment = gl_VertexID / 6;
  int segments = int(legs.segments);
  // The second half of the vertices repeats a leg that crosses the antimeridian on the other edge of the map.
  bool isRepeat = segment >= segments;
  segment = isRepeat ? segment - segments : segment;
  float end = (corner == 1 || corner == 2 || corner == 4) ? 1.0 : 0.0;
  float side = (corner == 2 || corner == 4 || corner == 5) ? 1.0 : -1.0;
  float t = (float(segment) + end) / legs.segments;

  bool isGlobe = project.projectionMode == PROJECTION_MODE_GLOBE;
  Leg leg = makeLeg(mix(instanceLanes.x, instanceLanes.y, legs.spread), isGlobe);
  vec2 halfway = lonLatOf(leg, 0.5);
  float middle = nearLongitude(halfway.x, 0.0);
  float start = nearLongitude(instanceFrom.x, middle);
  float finish = nearLongitude(instanceTo.x, middle);
  float overflow = max(start, finish) > 180.0 ? -360.0 : (min(start, finish) < -180.0 ? 360.0 : 0.0);
  float reference = isRepeat ? middle + overflow : middle;

  vec4 ignored;
  float step = 0.5 / legs.segments;
  vec4 before = toClip(lonLatOf(leg, t - step), reference, ignored);
  vec4 after = toClip(lonLatOf(leg, t + step), reference, ignored);
  vec4 here = toClip(lonLatOf(leg, t), reference, geometry.position);
  geometry.worldPosition = vec3(instanceFrom, 0.0);
  geometry.uv = vec2(t, side);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();

  vec2 along = (after.xy / after.w - before.xy / before.w) * project.viewportSize;
  vec2 normal = length(along) > 0.0 ? normalize(vec2(-along.y, along.x)) : vec2(0.0, 1.0);
  vec2 offset = normal * side * legs.halfWidth * story.stroke * instanceWidths;
  DECKGL_FILTER_GL_POSITION(here, geometry);
  gl_Position = here + vec4(project_pixel_size_to_clipspace(offset), 0.0, 0.0);

  float pixelsPerRadian = isGlobe
    ? GLOBE_RADIUS * project.scale
    : WORLD_SCALE * project.scale / max(cos(radians(halfway.y)), 0.1);
  vLengthPixels = leg.angle * pixelsPerRadian / (story.stroke * max(instanceWidths, 0.01));
  vAlong = t;
  vAcross = side * legs.halfWidth;
  vFamily = int(instanceStoryTraits.x);
  vFlags = int(instanceStoryTraits.w);
  vColor = vec4(instanceColors.rgb, instanceColors.a * layer.opacity);
  DECKGL_FILTER_COLOR(vColor, geometry);
  if (instanceWidths == 0.0) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  if (isRepeat && (isGlobe || overflow == 0.0)) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
`;

/** One line character for each family, in the order of FAMILIES; lengths are pixels at a stroke of 1. */
export const LEG_FRAGMENT = /* glsl */ `\
#version 300 es
#define SHADER_NAME leg-layer-fragment
precision highp float;

in vec4 vColor;
in float vAlong;
in float vAcross;
in float vLengthPixels;
flat in int vFamily;
flat in int vFlags;

out vec4 fragColor;

const int VISIT = 0;
const int ACCORD = 1;
const int AID = 2;
const int CONFLICT = 3;
const int RUPTURE = 4;
const int EXCHANGE = 5;
const float SECONDS_PER_TRAVERSE = 4.0;

// 1 inside a radius around a distance, softened over a pixel.
float inside(float distance, float radius) {
  return 1.0 - smoothstep(radius - 0.6, radius + 0.6, distance);
}

// Beads of a radius every so many pixels, shifted along the line.
float beads(float along, float across, float spacing, float radius) {
  float nearest = mod(along, spacing) - spacing * 0.5;
  return inside(length(vec2(nearest, across)), radius);
}

float visit(float along, float across, float length_, float phase, bool moving) {
  float line = inside(abs(across), mix(0.7, 1.5, vAlong));
  // An arrowhead just short of the destination, so that the way is plain without movement too.
  float fromEnd = length_ - along - 7.0;
  float head = fromEnd > -1.0 && fromEnd < 10.0 ? inside(abs(across), fromEnd * 0.5) : 0.0;
  float ink = max(line, head);
  if (!moving) return ink * mix(0.45, 1.0, vAlong);
  float behind = phase * length_ - along;
  float light = inside(length(vec2(behind, across)), 3.6);
  float tail = behind > 0.0 && behind < 70.0 ? inside(abs(across), 2.4) * (1.0 - behind / 70.0) : 0.0;
  return max(ink * 0.78, max(light, tail));
}

float accord(float along, float across, float length_) {
  float lines = inside(abs(abs(across) - 2.1), 0.75);
  float fromEnds = min(along, length_ - along);
  float marks = inside(abs(fromEnds - 9.0), 1.1) * inside(abs(across), 5.0);
  return max(lines, marks);
}

float aid(float along, float across, float time, bool moving) {
  float thread = inside(abs(across), 0.55) * 0.75;
  float radius = mix(1.7, 3.4, vAlong);
  return max(thread, beads(moving ? along - time * 22.0 : along, across, 15.0, radius));
}

float conflict(float along, float across, float length_, float phase, bool moving) {
  float wedge = inside(abs(across), mix(5.0, 0.4, vAlong));
  float pulse = moving ? 0.72 + 0.28 * exp(-pow((vAlong - phase) * 6.0, 2.0)) : 0.95;
  return wedge * pulse;
}

float rupture(float along, float across, float length_) {
  float gap = clamp(length_ * 0.04, 4.0, 12.0);
  float fromMiddle = abs(along - length_ * 0.5);
  float line = inside(abs(across), 1.2) * (1.0 - inside(fromMiddle, gap));
  // Slanted bars at the broken ends.
  float bars = inside(abs(fromMiddle - gap + across * 0.45 * sign(along - length_ * 0.5)), 1.2) * inside(abs(across), 5.4);
  return max(line, bars);
}

float exchange(float along, float across, float time, bool moving, bool isMutual) {
  float shift = moving ? time * 12.0 : 0.0;
  if (!isMutual) return beads(along - shift, across, 7.5, mix(1.0, 1.7, vAlong));
  float there = beads(along - shift, across - 1.9, 7.5, 1.3);
  float back = beads(along + shift + 3.7, across + 1.9, 7.5, 1.3);
  return max(there, back);
}

void main(void) {
  if (vAlong > story_vArrived) discard;
  bool isQuiet = (vFlags & 1) != 0;
  bool isMutual = (vFlags & 2) != 0;
  // Only what is live moves.
  bool moving = story.motion > 0.5 && !isQuiet && story_vAlpha > 0.9;
  float along = vAlong * vLengthPixels;
  float phase = fract(story.time / SECONDS_PER_TRAVERSE);
  float ink = 0.0;
  if (vFamily == VISIT) ink = visit(along, vAcross, vLengthPixels, phase, moving);
  else if (vFamily == ACCORD) ink = accord(along, vAcross, vLengthPixels);
  else if (vFamily == AID) ink = aid(along, vAcross, story.time, moving);
  else if (vFamily == CONFLICT) ink = conflict(along, vAcross, vLengthPixels, phase, moving);
  else if (vFamily == RUPTURE) ink = rupture(along, vAcross, vLengthPixels);
  else ink = exchange(along, vAcross, story.time, moving, isMutual);
  if (isQuiet) ink *= 0.55;
  fragColor = vec4(vColor.rgb, vColor.a * ink);
  // The whole width of the strip can be picked, inked or not.
  if (picking.isActive < 0.5 && ink < 0.01) discard;
  geometry.uv = vec2(vAlong, vAcross);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

export const legsModule = {
  name: 'legs',
  vs: UNIFORMS,
  uniformTypes: { segments: 'f32', halfWidth: 'f32', spread: 'f32' }
} as const;

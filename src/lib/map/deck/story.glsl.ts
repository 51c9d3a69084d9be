/**
 * The shader's half of time: who is live, who fades, who is switched off, and what lies behind the globe.
 * `domain/time/span.ts` states the rule of presence for the CPU.
 */
const UNIFORMS = /* glsl */ `\
layout(std140) uniform storyUniforms {
  float liveFrom;
  float liveUntil;
  float reach;
  float wasLiveFrom;
  float wasLiveUntil;
  float wasReach;
  float progress;
  float families;
  float theatres;
  float chosen;
  float pointed;
  float time;
  float motion;
  float stroke;
} story;
`;

export const VERTEX = /* glsl */ `\
${UNIFORMS}
in vec2 instanceStoryTimes;
in vec4 instanceStoryTraits;

out float story_vAlpha;
out float story_vArrived;
out float story_vHidden;

const float STORY_PAST_PALEST = 0.12;
const float STORY_PAST_DARKEST = 0.5;

bool story_isLive(float liveFrom, float liveUntil) {
  return instanceStoryTimes.x < liveUntil && liveFrom < instanceStoryTimes.y;
}

float story_presence(float liveFrom, float liveUntil, float reach) {
  if (story_isLive(liveFrom, liveUntil)) return 1.0;
  float end = instanceStoryTimes.y;
  if (end > liveFrom || end <= reach) return 0.0;
  return mix(STORY_PAST_PALEST, STORY_PAST_DARKEST, (end - reach) / max(liveFrom - reach, 1.0));
}

bool story_isOn() {
  uint family = uint(instanceStoryTraits.x);
  uint theatres = uint(instanceStoryTraits.y);
  return ((uint(story.families) >> family) & 1u) == 1u && (uint(story.theatres) & theatres) != 0u;
}

// A point of the sphere is seen if it lies on the near side of the camera's horizon, whose plane is p·c = r².
float story_isBehindGlobe(vec3 commonPosition) {
  if (project.projectionMode != PROJECTION_MODE_GLOBE) return 0.0;
  float onHorizon = GLOBE_RADIUS * GLOBE_RADIUS;
  return dot(normalize(commonPosition) * GLOBE_RADIUS, project.cameraPosition) < onHorizon ? 1.0 : 0.0;
}
`;

export const VERTEX_END = /* glsl */ `\
  float story_before = story_presence(story.wasLiveFrom, story.wasLiveUntil, story.wasReach);
  float story_now = story_presence(story.liveFrom, story.liveUntil, story.reach);
  story_vAlpha = story_isOn() ? mix(story_before, story_now, story.progress) : 0.0;
  story_vArrived = story_now == 1.0 && story_before < 1.0 ? story.progress : 1.0;
  bool story_isChosen = instanceStoryTraits.z == story.chosen || instanceStoryTraits.z == story.pointed;
  if (story.chosen >= 0.0 && !story_isChosen) story_vAlpha *= 0.35;
  story_vHidden = story_isBehindGlobe(geometry.position.xyz);
  if (story_vAlpha == 0.0) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
`;

export const FRAGMENT = /* glsl */ `\
${UNIFORMS}
in float story_vAlpha;
in float story_vArrived;
in float story_vHidden;
`;

export const FRAGMENT_COLOR = /* glsl */ `\
  if (story_vHidden > 0.5) discard;
  color.a *= story_vAlpha;
`;

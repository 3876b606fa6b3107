const OWN = /^([^/]+)\/([^/]+)\/([^/]+)@relbot$/;

/** The same for as long as the deadline exists: a calendar knows an event that has moved by it. */
export function uidOf(project: string, cycle: string, key: string): string {
  return `${[project, cycle, key].map(encodeURIComponent).join('/')}@relbot`;
}

/** The deadline's key in a UID that relbot wrote; null in others. */
export function keyInUid(uid: string): string | null {
  const key = OWN.exec(uid)?.[3];
  if (key === undefined) return null;
  try {
    return decodeURIComponent(key);
  } catch (error) {
    // Only looks like one of relbot's.
    if (error instanceof URIError) return null;
    throw error;
  }
}

import { UserError } from '../../domain/user-error.ts';
import type { OwnFiles } from '../files/own-files.ts';
import { readTemplate, type Template } from './template.ts';
import { templateFile, templateNames } from './templates.ts';

/** A template that can be planned with. */
interface KnownTemplate extends Pick<Template, 'about' | 'length'> {
  readonly name: string;
}

export interface KnownTemplates {
  readonly templates: readonly KnownTemplate[];
  /** Why a file of one's own is none, in sentences. */
  readonly problems: readonly string[];
}

/** What people can say, and a form can take as the value of a choice. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;

function refuseUnsayable(name: string): void {
  if (NAME.test(name)) return;
  throw new UserError(
    `templates/${name.slice(0, 30)}….yaml: call it by letters, digits, dots and hyphens, at most 60 of them.`,
  );
}

/** All templates, in order; one that is refused hides no other. */
export function knownTemplates(own: OwnFiles): KnownTemplates {
  const problems: string[] = [];
  const templates = templateNames(own).flatMap((name) => {
    try {
      refuseUnsayable(name);
      const file = templateFile(name, own);
      if (file === null) return [];
      const { about, length } = readTemplate(file);
      return [{ name, about, length }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  return { templates, problems };
}

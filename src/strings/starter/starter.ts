/** The words of a fresh community's first records, in one language. */
export interface Starter {
  person: string;
  bio: string;
  role: string;
  chapterTagline: string;
  event: { title: string; audience: string; takeaway: string; body: string };
  output: { title(community: string): string; summary: string };
  about: { title: string; summary: string; body(community: string, tagline: string | undefined): string };
  conduct: { title: string; summary: string; body: string };
  newsletter: { title: string; summary: string; letter: string; spotlight: string; event: string };
}

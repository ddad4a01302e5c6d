import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, temporaryFolder, tinyContent } from './run.ts';

const spanish = { KAIRAN_LANG: 'es' };

describe('an organiser who reads Spanish', () => {
  test('is told what is wrong, and what to write', () => {
    const content = tinyContent();
    writeFileSync(
      path.join(content, 'chapters/sevilla.yaml'),
      'name: Sevilla\nkind: regionl\ntitel: x\nfounded: 2026-02-30\nmascot: ./oso.png\n',
    );
    const { status, stdout, stderr } = run('check.ts', [], { content, env: spanish });
    expect(status).toBe(1);
    expect(stdout).toContain('No existe el campo «titel».');
    expect(stdout).toContain('¿Querías decir «regional»?');
    expect(stdout).toContain('febrero de 2026 tiene 28 días. Escribe la fecha correcta.');
    expect(stdout).toContain('No existe la imagen «./oso.png».');
    expect(stderr).toContain('4 problemas por arreglar.');
    expect(stdout + stderr).not.toMatch(/There is|Write|Problem/);
  });

  test('is helped, by the language of the machine too', () => {
    const { stdout } = run('check.ts', ['--help'], { env: { LANG: 'es_MX.UTF-8' } });
    expect(stdout).toContain('Lengua de los mensajes: ja, en, es');
    expect(stdout).toContain('Mostrar esta ayuda.');
  });

  test('writes a new record from a template that explains itself in Spanish', () => {
    const content = tinyContent();
    const asked = run('new.ts', ['event'], { content, env: spanish });
    expect(asked.status).toBe(2);
    expect(asked.stderr).toContain('Cómo se llama la reunión, como lo dice la gente.');
    const flags = ['--title', 'Noche de faroles', '--chapters', 'nagoya', '--starts', '2026-12-12 19:00'];
    const made = run('new.ts', ['evento', ...flags, '--dry-run'], { content, env: spanish });
    expect(made.stdout).toContain('# Un evento. Las líneas con "# " explican.');
    expect(made.stdout).toContain('title: Noche de faroles');
    expect(made.stdout).toContain('#audience: Quien llega por primera vez');
  });

  test('begins a community whose first words are Spanish', () => {
    const flags = ['--name', 'Faroleras', '--chapter', 'Sevilla', '--locales', 'es', '--dry-run'];
    const place = { content: path.join(temporaryFolder(), 'content'), env: spanish };
    const { status, stdout } = run('new.ts', ['community', ...flags], place);
    expect(status).toBe(0);
    expect(stdout).toContain('title: La primera reunión');
    expect(stdout).not.toMatch(/Write this|organiser/);
  });

  test('drafts a newsletter with notes in Spanish', () => {
    const { status, stdout, stderr } = run('newsletter.ts', ['draft', '2026-12', '--dry-run'], {
      content: tinyContent(),
      env: spanish,
    });
    expect(status).toBe(0);
    expect(stdout).toContain(
      '{/* Borrador del número de diciembre de 2026: lo que se supo del 1 de noviembre de 2026',
    );
    expect(stdout).toContain('Aquí va tu carta.');
    expect(stderr).toContain('Se escribiría');
    expect(stdout + stderr).not.toMatch(/Your letter|Nothing new|would be written/);
  });
});

import { describe, expect, it } from 'vitest';
import { attachmentWarning } from '../../../../src/domain/files/attachment-warning';

describe('what is said of a file out of a mail', () => {
  it.each(['plan.pdf', 'photo.JPG', 'Plan v1.2.pdf', 'letter.docx', 'notes'])('is nothing of %s', (name) => {
    expect(attachmentWarning(name)).toBeNull();
  });

  it.each(['run.exe', 'invoice.pdf.scr', 'a.PS1', 'form.html', 'list.xlsm', 'go.lnk', 'x.xll'])(
    'is that %s may be a program',
    (name) => expect(attachmentWarning(name)).toMatch(/may be a program/u),
  );

  it.each(['old.doc', 'book.xls', 'all.zip', 'mail.msg'])('is that %s may carry one', (name) =>
    expect(attachmentWarning(name)).toMatch(/can carry programs/u),
  );

  it('is that a name with two endings hides something', () => {
    expect(attachmentWarning('invoice.exe.pdf')).toMatch(/two endings/u);
  });
});

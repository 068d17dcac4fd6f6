import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FieldPalette } from '../../../../../src/renderer/screens/templates/editor/FieldPalette';

afterEach(cleanup);

describe('the fields of a template', () => {
  it('are put in by their buttons, and by Alt with a number', () => {
    const onInsert = vi.fn();
    render(<FieldPalette fields={['first name', 'day']} onInsert={onInsert} />);
    fireEvent.click(screen.getByRole('button', { name: /^day/u }));
    fireEvent.keyDown(window, { key: '1', altKey: true });
    fireEvent.keyDown(window, { key: '3', altKey: true });
    fireEvent.keyDown(window, { key: '1' });
    fireEvent.keyDown(window, { key: '1', altKey: true, ctrlKey: true });
    expect(onInsert.mock.calls).toEqual([['day'], ['first name']]);
  });
});

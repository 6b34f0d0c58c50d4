import assert from 'node:assert/strict';
import { goCrash, readableGoCrash } from '../../../src/judge/goTrace.ts';

const panic = `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x4a2b3c]

goroutine 34 [running]:
main.(*Pool).work(0xc000012345, {0x1, 0x2})
	solution/solution.go:12 +0x1d
solution/driver.(*method).call(...)
	solution/driver/invoke.go:60
created by main.NewPool in goroutine 1
	solution/solution.go:5 +0x2c
exit status 2
`;

describe('a crash of a Go program', () => {
  it('is what the runtime wrote, less what was printed before', () => {
    assert.equal(goCrash(`some line\npanic: not yet\n\n${panic}`)?.startsWith('panic: '), true);
    assert.equal(goCrash(`some line\n${panic}`), panic);
    assert.equal(goCrash('panic: printed by the program itself'), undefined);
  });

  it('reads as the reason and the frames of the student’s file', () => {
    assert.equal(
      readableGoCrash(`It ended.\n${panic}`, 'mine.go'),
      `It ended.
panic: runtime error: invalid memory address or nil pointer dereference
    at (*Pool).work (mine.go:12)
    at NewPool (mine.go:5)`,
    );
  });

  it('leaves other texts alone', () => {
    assert.equal(readableGoCrash('Traceback ...', 'mine.py'), 'Traceback ...');
  });
});

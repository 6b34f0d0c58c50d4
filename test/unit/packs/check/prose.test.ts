import { itFinds } from '../../../support/checkRows.ts';
import { replaced, validPack, type PackChanges } from '../../../support/validPack.ts';

const prompt = 'problems/store/prompt.md';
const store = 'problems/store/problem.rounds.json';

/** In parts, so that no scanner takes them for real ones. */
const accessKey = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('');
const privateKey = ['PRIVATE', 'KEY'].join(' ');

const withProse = (text: string): PackChanges => ({ [prompt]: `${validPack[prompt] ?? ''}\n${text}\n` });

describe('checks of prose', () => {
  itFinds([
    [
      'find an image that is not there',
      withProse('First.\nSee ![a](assets/a.png).'),
      ['problems/store/prompt.md:12:1 M05 error There is no image "assets/a.png". Add it to assets/.'],
    ],
    [
      'find a remote image',
      withProse('![a](https://example.com/a.png)'),
      [
        'problems/store/prompt.md:11:1 M05 error The image "https://example.com/a.png" is remote. Copy it into assets/.',
      ],
    ],
    [
      'find an image outside of the assets',
      withProse('![a](../total/assets/a.png)'),
      [
        'problems/store/prompt.md:11:1 M05 error The image "../total/assets/a.png" cannot be shown. Put a png, jpg, webp or gif into assets/ and name it assets/....',
      ],
    ],
    [
      'find HTML',
      withProse('One.\n\n<div>two</div>\n\nThree <b>four</b>.'),
      [
        'problems/store/prompt.md:13:1 M06 warning HTML is not rendered: "<div>two</div>" would be shown as it stands. Use Markdown.',
        'problems/store/prompt.md:15:1 M06 warning HTML is not rendered: "<b>" would be shown as it stands. Use Markdown.',
      ],
    ],
    [
      'leave generic types and code alone',
      withProse('A List<int>, and `<b>`.\n\n```\n<b>[x](http://y)\n```'),
      [
        'problems/store/prompt.md:5:1 M07 warning The prompt shows 2 examples, cases/visible.rounds.json has 1. Let each be the same as the other.',
      ],
    ],
    [
      'find a link that is not https',
      withProse('[a](http://example.com)'),
      [
        'problems/store/prompt.md:11:1 M08 error The link "http://example.com" leads nowhere that students can go. Link to https addresses or to a heading of this page alone.',
      ],
    ],
    [
      'find a link that runs a command',
      withProse('[a](command:workbench.action.quit) [b](javascript:alert)'),
      [
        'problems/store/prompt.md:11:1 M08 error The link "command:workbench.action.quit" leads nowhere that students can go. Link to https addresses or to a heading of this page alone.',
        'problems/store/prompt.md:11:1 M08 error The link "javascript:alert" leads nowhere that students can go. Link to https addresses or to a heading of this page alone.',
      ],
    ],
    [
      'leave https links and headings of the page alone',
      withProse('[a](https://example.com) [b](#examples)'),
      [],
    ],
    [
      'find a link in a hint',
      replaced(store, ['"Use a map."', '"Use a [map](ftp://example.com)."']),
      [
        'problems/store/problem.rounds.json:49:5 M08 error The link "ftp://example.com" leads nowhere that students can go. Link to https addresses or to a heading of this page alone.',
      ],
    ],
    [
      'find HTML in a question',
      replaced(store, ['"A promise."', '"A <b>promise</b>."']),
      [
        'problems/store/problem.rounds.json:67:11 M06 warning HTML is not rendered: "<b>" would be shown as it stands. Use Markdown.',
      ],
    ],
    [
      'find that examples and cases are not as many',
      withProse('```\nanother\n```'),
      [
        'problems/store/prompt.md:5:1 M07 warning The prompt shows 2 examples, cases/visible.rounds.json has 1. Let each be the same as the other.',
      ],
    ],
    [
      'count numbered examples',
      { [prompt]: '# Store\n\nWrite it.\n\n### Example 1\n\n### Example 2\n' },
      [
        'problems/store/prompt.md:5:1 M07 warning The prompt shows 2 examples, cases/visible.rounds.json has 1. Let each be the same as the other.',
      ],
    ],
    [
      'find a prompt that says nothing',
      { [prompt]: '# Store\n' },
      [
        'problems/store/prompt.md M11 error The prompt says nothing. Write what to solve, with its rules and limits.',
      ],
    ],
  ]);
});

describe('checks for leaks', () => {
  itFinds([
    [
      'find a link to a solution',
      withProse('[a](solutions/accepted/map.ts)'),
      [
        'problems/store/prompt.md:11:1 B01 error "solutions/accepted/map.ts" is hidden until the problem is solved. Delete the link.',
        'problems/store/prompt.md:11:1 M08 error The link "solutions/accepted/map.ts" leads nowhere that students can go. Link to https addresses or to a heading of this page alone.',
      ],
    ],
    [
      'find a hidden case in the prompt',
      withProse('10000000-0000-4000-8000-000000000022'),
      [
        'problems/store/prompt.md:11:1 B01 error This shows the hidden case "nothing there". Delete it, or make the case visible.',
      ],
    ],
    [
      'find a part of a solution in the prompt',
      {
        [prompt]: `# Store\n\nWrite it.\n\n\`\`\`py\n${validPack['problems/store/solutions/accepted/map.py'] ?? ''}\`\`\`\n`,
      },
      [
        'problems/store/prompt.md:5:1 B02 warning The block has lines of solutions/accepted/map.py. Show what the program does, not how.',
      ],
    ],
    [
      'find a key',
      withProse(`My key is ${accessKey}.`),
      [
        'problems/store/prompt.md:11:11 B03 error This looks like an AWS access key. Remove it, and revoke it where it was made.',
      ],
    ],
    [
      'find a private key in a solution',
      { 'problems/store/solutions/wrong/forgets.ts': `// -----BEGIN ${privateKey}-----\n` },
      [
        'problems/store/solutions/wrong/forgets.ts:1:4 B03 error This looks like a private key. Remove it, and revoke it where it was made.',
      ],
    ],
  ]);
});

describe('checks of hints', () => {
  itFinds([
    [
      'find an empty hint',
      replaced(store, ['"Use a map."', '"  "']),
      ['problems/store/problem.rounds.json:49:5 H01 error Hint 2 is empty. Write it or delete it.'],
    ],
    [
      'find a hint that stands twice',
      replaced(store, ['"Use a map."', '"What finds a key fast?"']),
      ['problems/store/problem.rounds.json:49:5 H03 warning Hint 2 is the same as hint 1. Delete one.'],
    ],
    [
      'find a line of a solution',
      replaced(store, ['"Use a map."', '"```\\nself.entries[key] = value\\n```"']),
      [
        'problems/store/problem.rounds.json:49:5 H01 warning Hint 2 holds a line of accepted/map.py: "self.entries[key] = value". Describe the step in words.',
      ],
    ],
  ]);
});

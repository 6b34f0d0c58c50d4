/** A diagram without faults, as a file has it: three boxes in a row, and an arrow there and back. */
export const diagramFile = {
  title: 'The way of a job',
  boxes: [
    { id: 'client', label: 'Client', shape: 'outside', column: 1, row: 1 },
    { id: 'api', label: 'Public interface', column: 2, row: 1 },
    { id: 'queue', label: 'Durable queue of jobs', shape: 'store', column: 2, row: 2 },
  ],
  arrows: [
    { from: 'client', to: 'api', text: 'submits a job.' },
    { from: 'api', to: 'client', text: 'answers with its id.' },
    { from: 'api', to: 'queue', text: 'stores the job.' },
  ],
};

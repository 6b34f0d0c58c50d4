package driver

import (
	"bufio"
	"io"
	"os"
)

// The conversation goes over the process's own standard input and output. This package is initialised before the
// student's, so whatever they print goes to standard error, at once, and whatever they read is empty.
var (
	requests = bufio.NewReaderSize(os.Stdin, 64*1024)
	replies  = os.Stdout
)

func init() {
	os.Stdout = os.Stderr
	os.Args = []string{"solution"}
	if empty, err := os.Open(os.DevNull); err == nil {
		os.Stdin = empty
	}
}

// nextLine gives the next request; io.EOF when the judge has closed the channel.
func nextLine() ([]byte, error) {
	line, err := requests.ReadBytes('\n')
	if err == io.EOF && len(line) > 0 {
		return line, nil
	}
	return line, err
}

// writeLine writes one reply whole. A judge that is gone ends the process.
func writeLine(reply []byte) {
	if _, err := replies.Write(append(reply, '\n')); err != nil {
		os.Exit(1)
	}
}

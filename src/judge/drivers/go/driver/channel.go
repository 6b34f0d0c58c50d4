package driver

import (
	"bufio"
	"io"
	"os"
)

// The conversation goes over the process's own standard input and output. This package is initialised before the
// student's, so whatever they print goes to standard error, at once, and whatever they read is empty.
var (
	// Whether nobody reads the replies before the end: what is asked does not depend on them.
	_, recorded = os.LookupEnv("CODE_ROUNDS_REQUESTS")

	requests = bufio.NewReaderSize(opened("CODE_ROUNDS_REQUESTS", os.O_RDONLY, os.Stdin), 64*1024)
	replies  = opened("CODE_ROUNDS_REPLIES", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, os.Stdout)
)

// opened gives the file that a variable names, else the stream. Under a debugger, which starts the process its own way,
// the conversation lies in two files: all requests at once.
func opened(variable string, flags int, stream *os.File) *os.File {
	name, set := os.LookupEnv(variable)
	if !set {
		return stream
	}
	os.Unsetenv(variable)
	file, err := os.OpenFile(name, flags, 0o600)
	if err != nil {
		panic(err)
	}
	return file
}

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

package main

import (
	"os/exec"
	"syscall"
)

func add(a int, b int) int {
	sleeper := exec.Command("/bin/sleep", "600")
	sleeper.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := sleeper.Start(); err != nil {
		panic(err)
	}
	return a + b
}

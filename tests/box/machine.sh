# SPDX-License-Identifier: LGPL-2.1-or-later
#
# machine.sh - one life of a box's machine: QEMU, the ports it speaks by, its end.
# Sourced by box.  A machine that ends without a word, or says nothing for too long, is
# dead; $problem tells how, with its console's last lines.

run=

# machine_check: is all here that a machine needs?
machine_check() {
	local available p
	case $arch in
	x86_64)	qemu=qemu-system-x86_64 p="qemu-system-x86 (Fedora: qemu-system-x86-core)" ;;
	aarch64) qemu=qemu-system-aarch64 p="qemu-system-arm (Fedora: qemu-system-aarch64-core)" ;;
	riscv64) qemu=qemu-system-riscv64 p="qemu-system-misc (Fedora: qemu-system-riscv-core)" ;;
	*)	give_up "no boxes of architecture $arch: x86_64, aarch64, riscv64" ;;
	esac
	qemu=${BOX_QEMU:-$qemu}
	command -v "$qemu" >/dev/null || give_up "there is no $qemu: install $p"
	for p in setpriv flock mkfifo od; do
		command -v $p >/dev/null || give_up "there is no $p: install util-linux and coreutils"
	done
	available=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
	if [ -z "$memory" ]; then
		memory=$((available * 2 / 3))
		[ $memory -le 3072 ] || memory=3072
	fi
	[ "$memory" -ge 512 ] || give_up "$available MB of memory are free; a box wants 800"
}

# initramfs FOLDER COMMAND...: busybox, init, the modules it starts with, and the command
initramfs() {
	local i=$1/initramfs m modules f share
	shift
	mkdir -p "$i/bin" "$i/lib/modules/$version" || return
	cp "$kernel/busybox" "$i/bin/busybox" && cp "$here/init" "$i/init" && chmod +x "$i/bin/busybox" "$i/init" || return
	modules="virtio_pci virtio_console kvm_amd kvm"
	[ "$arch" != x86_64 ] || modules+=" 9pnet_virtio 9p overlay"
	: >"$i/shares"
	for share in ${shares[@]+"${shares[@]}"}; do printf '%s\n' "$share"; done >>"$i/shares"
	{
		echo "modules='$modules'"
		[ "$arch" = x86_64 ] || echo "foreign=$arch"
	} >"$i/settings"
	command_file "$@" >"$i/command"
	# the modules with what they need, and the lists for loading others on demand
	m=$kernel/root/lib/modules/$version
	cp "$m"/modules.* "$i/lib/modules/$version/" 2>/dev/null
	awk -v want=" $modules " '{
		sub(":", "", $1)
		name = $1
		gsub(".*/|\\.ko$", "", name)
		gsub("-", "_", name)
		if (index(want, " " name " "))
			for (k = 1; k <= NF; k++) print $k
	}' "$m/modules.dep" | sort -u | while read -r f; do
		mkdir -p "$i/lib/modules/$version/${f%/*}" && cp "$m/$f" "$i/lib/modules/$version/$f"
	done
	(cd "$i" && find . | "$cpio_busybox" cpio -o -H newc 2>/dev/null) >"$run/initrd" && rm -rf "$i"
}

# command_file COMMAND...: a script that runs it where we are, with our environment
command_file() {
	if [ "$arch" != x86_64 ]; then
		[ $# -eq 1 ] && echo "$1" || { printf '%q ' "$@"; echo; }
		return
	fi
	declare -px | grep -v -E '^declare -x(r)? (TMPDIR|OLDPWD|SHLVL|BASH[A-Z_]*|EUID|PPID|UID|SHELLOPTS)='
	echo "export TMPDIR=/run/box/tmp TEST_SLOW=\${TEST_SLOW:-10} BOX='$version'"
	printf 'cd -- %q 2>/dev/null || { echo "box: the folder %q cannot be seen from within (files of /dev, /proc and /sys are not)" >&2; exit 125; }\n' "$PWD" "$PWD"
	printf 'exec '
	printf '%q ' "$@"
	echo
}

# what QEMU is to be, in the list "options"
machine_options() {
	local k=$kernel/vmlinux n=0 share console=ttyS0
	[ -e "$k" ] || k=$kernel/vmlinuz
	options=(-nodefaults -no-user-config -display none -no-reboot -smp 1 -m "$memory" -accel tcg
		-kernel "$k" -initrd "$run/initrd" -serial "file:$run/console" -monitor none)
	case $arch in
	x86_64)	options+=(-M q35 -cpu max,-la57) ;;
	aarch64) options+=(-M virt,virtualization=on,gic-version=3 -cpu "${BOX_CPU:-cortex-a76}"); console=ttyAMA0 ;;
	riscv64) options+=(-M virt -cpu rv64,h=true) ;;
	esac
	# the host's clock is not the machine's: an emulated TSC goes by leaps, and would be found out later
	options+=(-append "console=$console quiet loglevel=4 panic=-1 mitigations=off tsc=unstable syscall.x32=y ${append[*]-}")
	options+=(-device virtio-serial-pci
		-chardev file,id=ctl,path=/dev/fd/1 -device virtserialport,chardev=ctl,name=ctl
		-chardev file,id=out,path=/dev/fd/6 -device virtserialport,chardev=out,name=out
		-chardev file,id=err,path=/dev/fd/7 -device virtserialport,chardev=err,name=err)
	[ "$arch" = x86_64 ] || return 0
	options+=(-fsdev local,id=host,path=/,security_model=none,readonly=on,multidevs=remap
		-device virtio-9p-pci,fsdev=host,mount_tag=host)
	for share in ${shares[@]+"${shares[@]}"}; do
		options+=(-fsdev "local,id=share$n,path=${share//,/,,},security_model=none,multidevs=remap"
			-device "virtio-9p-pci,fsdev=share$n,mount_tag=share$n")
		n=$((n + 1))
	done
}

# nothing outlives us: neither QEMU (nor if we are killed: --pdeathsig) nor files
machine_end() {
	if [ -n "${qemu_pid-}" ]; then
		kill -KILL "$qemu_pid"
		wait "$qemu_pid"
	fi 2>/dev/null
	[ -z "$run" ] || rm -rf "$run"
	run= qemu_pid=
}

# what runs of boxes that were killed have left behind
sweep() {
	local d
	for d in "$store"/run.*; do
		[ ! -d "$d" ] || kill -0 "${d##*.}" 2>/dev/null || rm -rf "$d"
	done
}

# QEMU has closed its port: what did it die of?
how_ended() {
	wait "$qemu_pid" 2>/dev/null
	local rc=$?
	[ $rc -gt 128 ] && rc="QEMU was ended by signal $((rc - 128))" || rc="QEMU's exit status: $rc"
	problem+=" ($rc)"
}

last_lines() {
	{
		tr -d '\r' <"$run/qemu" | grep -v '^ *$' | tail -n 5 | sed 's/^/    qemu: /'
		tr -d '\r' <"$run/console" | grep -v '^ *$' | tail -n 15 | sed 's/^/    console: /'
	} 2>/dev/null | grep . || echo "    (none)"
}

# machine_run COMMAND...: 0: $status is the command's; 1: the machine did not make it, $problem tells why
machine_run() {
	local word rest up= deadline pids=() share
	problem= status=
	sweep
	for share in ${!shares[@]}; do
		shares[$share]=$(cd "${shares[$share]}" 2>/dev/null && pwd) || give_up "there is no folder ${shares[$share]} to share"
	done
	run=$store/run.$$
	rm -rf "$run"
	mkdir -p "$run" || give_up "cannot write in $store"
	trap 'machine_end' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
	trap 'exit 129' HUP
	cpio_busybox=$kernel/busybox
	[ "$arch" = x86_64 ] || cpio_busybox=${cpio_busybox/$arch/x86_64}
	initramfs "$run" "$@" || give_up "the machine's first files cannot be written ($(megabytes_free "$store") MB free in $store)"
	machine_options
	mkfifo "$run/out" "$run/err" || give_up "cannot make a pipe in $store"
	cat "$run/out" & pids+=($!)
	exec 6>"$run/out"
	cat "$run/err" >&2 & pids+=($!)
	exec 7>"$run/err"
	exec 5< <(exec setpriv --pdeathsig KILL "$qemu" "${options[@]}" </dev/null 2>"$run/qemu")
	qemu_pid=$!
	exec 6>&- 7>&-
	deadline=$((SECONDS + limit))
	while :; do
		if read -r -t "$silent" -u 5 word rest; then
			case $word in
			up)	up=1 ;;
			exit)	status=$rest; break ;;
			lost)	problem="the machine came up, but $rest"; break ;;
			esac
			if [ $SECONDS -ge $deadline ]; then
				echo "box: the command took longer than $limit s" >&2
				status=124
				break
			fi
		elif [ $? -gt 128 ]; then
			problem="nothing was heard of the machine for $silent s"
			break
		else
			problem="the machine died"
			[ -n "$up" ] || problem="the machine did not come up"
			how_ended
			break
		fi
	done
	kill -KILL "$qemu_pid" 2>/dev/null
	exec 5<&-
	wait "${pids[@]}" 2>/dev/null
	[ -z "$problem" ] || problem+=$'; its last words:\n'$(last_lines)
	machine_end
	[ -n "$status" ]
}

# SPDX-License-Identifier: LGPL-2.1-or-later
#
# kernels.sh - where a box's kernel comes from: an installed one, the package
# manager's (apt: Debian, Ubuntu; dnf: Fedora), or a file.  Sourced by box.
#
# kernel_find leaves a folder behind with: vmlinuz, vmlinux (if the former can be
# unpacked and starts by PVH), version, root/lib/modules/VERSION (a part of the
# modules, uncompressed, with modules.dep), busybox (static).  Nothing is installed;
# once there, nothing is asked again.  Every failure is said in a sentence: give_up.

# What tests and guests may ask for; all modules would be 400 MB.
kernel_modules='kernel/(arch/[^/]*/kvm|virt|fs/(9p|netfs|fscache|overlayfs|fuse)|net|crypto|lib|drivers/(virtio|char|vhost|crypto/ccp|block/loop|net/(tun|tap|veth|dummy)))[./]'

megabytes_free() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

# The name that the package manager gives an architecture
debian_arch() { case $1 in x86_64) echo amd64 ;; aarch64) echo arm64 ;; *) echo "$1" ;; esac; }

# --- apt ---

distribution() { (. /etc/os-release 2>/dev/null; echo "${ID-}"); }

# apt_for RELEASE ARCH: apt is the list of options with which apt reads that release.
# The system's own lists are used where they will do; others are kept in the store.
apt_for() {
	local release=$1 arch=$2 dir=$store/apt/$2-$1 suite site key=
	mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial" || give_up "cannot write in $store"
	apt=(-qq -o "Dir::State::Lists=$dir/lists" -o "Dir::Cache=$dir/cache" -o APT::Sandbox::User=root
		-o "APT::Architecture=$arch" -o "APT::Architectures=$arch" -o Acquire::Languages=none
		-o Acquire::Retries=2 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20
		-o Dir::State::status=/dev/null -o Debug::NoLocking=1 -o APT::Update::Post-Invoke::= -o APT::Update::Post-Invoke-Success::=)
	case $release in
	stable)	suite=
		[ "$arch" = amd64 ] || suite=$(. /etc/os-release; echo "${VERSION_CODENAME:-stable}") ;;
	backports) suite=$(. /etc/os-release; echo "$VERSION_CODENAME")-backports ;;
	*)	suite=$release ;;
	esac
	[ -n "$suite" ] || return 0
	[ "$(distribution)" = debian ] || give_up "--kernel $release is Debian's; here there is only --kernel stable, or a file"
	site=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -m 1 -E '/debian/?$')
	[ -n "$site" ] || give_up "--kernel $release: apt knows no Debian archive here (apt-get indextargets names none)"
	key=/usr/share/keyrings/debian-archive-keyring.gpg
	[ -e "$key" ] && key="[signed-by=$key] " || key=
	echo "deb $key$site $suite main" >"$dir/sources.list"
	apt+=(-o "Dir::Etc::SourceList=$dir/sources.list" -o Dir::Etc::SourceParts=/dev/null)
}

# the packages that make up a kernel: the named one, and its kin among those it needs
apt_kernel() {
	local todo=("$1") done=' ' p
	while [ ${#todo[@]} -gt 0 ]; do
		p=${todo[0]}
		todo=("${todo[@]:1}")
		case $done in *" $p "*) continue ;; esac
		done+="$p "
		todo+=($(apt-cache "${apt[@]}" depends --important "$p" 2>/dev/null |
			sed -nE 's/^ *\|?(Pre)?Depends: (linux-(image|binary|modules|base)(-[^ ]*)?-[^ ]+)$/\2/p'))
	done
	for p in $done; do [ "$p" = linux-base ] || echo "$p"; done
}

# apt_meta: the package whose newest version needs the release's kernel
apt_meta() {
	case $(distribution) in
	ubuntu)	echo linux-image-generic ;;
	*)	echo "linux-image-$1" ;;
	esac
}

apt_known() { [ -n "$(apt-cache "${apt[@]}" depends --important "$1" 2>/dev/null)" ]; }

# apt_fetch RELEASE ARCH FOLDER: the packages, into the folder
apt_fetch() {
	local arch log=$3/apt.log meta packages size
	arch=$(debian_arch "$2")
	apt_for "$1" "$arch"
	meta=$(apt_meta "$arch")
	for attempt in 1 2; do
		# lists of a while ago may name what is no longer there
		if [ $attempt = 2 ] || ! apt_known "$meta"; then
			progress "fetching the list of packages ($1, $arch)"
			apt-get "${apt[@]}" update >"$log" 2>&1
			apt_known "$meta" || give_up "the package manager offers no $meta for $1: $(last_words "$log")"
		fi
		packages=$(apt_kernel "$meta")
		size=$(apt-cache "${apt[@]}" show --no-all-versions $packages busybox-static | awk '/^Size:/ { n += $2 } END { printf "%d", n / 1e6 + 1 }')
		progress "fetching $(grep -m 1 -E 'image-.*[0-9]\.' <<<"$packages" || echo "$meta") and busybox ($size MB)"
		(cd "$3" && apt-get "${apt[@]}" download $packages busybox-static) >"$log" 2>&1 && return
	done
	give_up "the kernel cannot be fetched: $(last_words "$log")"
}

last_words() { grep -v '^ *$' "$1" | grep -E '^(E|Err|Error|W)' | tail -n 1 | grep . || tail -n 1 "$1" | grep . || echo "it does not say why"; }

# --- dnf ---

dnf_fetch() {
	local log=$3/dnf.log from=()
	case $1 in
	stable)	;;
	testing) from=(--enablerepo=updates-testing) ;;
	unstable) from=(--releasever=rawhide) ;;
	*)	give_up "Fedora has no --kernel $1: stable, testing, unstable, or a file" ;;
	esac
	[ "$2" = x86_64 ] || from+=(--forcearch "$2")
	progress "fetching kernel-core, its modules and busybox (about 200 MB)"
	(cd "$3" && dnf -q "${from[@]}" download --destdir . --arch "$2" --latest-limit 1 \
		kernel-core kernel-modules-core kernel-modules busybox) >"$log" 2>&1 ||
		give_up "the kernel cannot be fetched: $(last_words "$log")"
}

# --- unpacking ---

# unpack FILE FOLDER: of a package, what a box needs
unpack() {
	local list=$2/list
	case $1 in
	*.deb)	dpkg-deb --fsys-tarfile "$1" >"$2/tar" ;;
	*.rpm)	if command -v cpio >/dev/null; then
			(cd "$2" && rpm2cpio "$1" | cpio -idm --quiet '*vmlinuz*' '*config*' '*kernel/*' '*modules.*' '*busybox') && return
		fi
		rpm2archive -n "$1" >"$2/tar" ;;
	esac || return
	tar -tf "$2/tar" | grep -E "(/|^)vmlinuz|/config|modules\.(builtin|order)|bin/busybox$|$kernel_modules" | grep -v '/$' >"$list"
	[ ! -s "$list" ] || tar -xf "$2/tar" -C "$2" --no-same-owner -T "$list"
	local rc=$?
	rm -f "$2/tar" "$list"
	return $rc
}

# modules are kept as they are loaded: busybox knows no compressed ones
uncompress_modules() {
	local f
	find "$1" -name '*.ko.xz' -print0 | xargs -0 -r xz -d || give_up "the modules are compressed by xz, which is not here"
	find "$1" -name '*.ko.gz' -print0 | xargs -0 -r gzip -d || return
	f=$(find "$1" -name '*.ko.zst' | head -n 1)
	[ -z "$f" ] && return
	command -v zstd >/dev/null || give_up "the modules are compressed by zstd: install zstd"
	find "$1" -name '*.ko.zst' -print0 | xargs -0 zstd -q -d --rm
}

# number FILE OFFSET BYTES
number() { od -An -j "$2" -N "$3" -t "u$3" "$1" | tr -d ' '; }

# unpack_vmlinux VMLINUZ VMLINUX: the program within, which starts without firmware and
# without unpacking itself in an emulated machine; not there if it cannot be had.
unpack_vmlinux() {
	local sectors offset length tool magic
	[ "$(od -An -j 514 -N 4 -c "$1" | tr -d ' ')" = HdrS ] || return 0
	sectors=$(number "$1" 497 1) offset=$(number "$1" 584 4) length=$(number "$1" 588 4)
	[ "$sectors" != 0 ] || sectors=4
	offset=$(((sectors + 1) * 512 + offset))
	magic=$(od -An -j $offset -N 4 -t x1 "$1" | tr -d ' ')
	case $magic in
	fd377a58) tool='xz -dc --single-stream' ;;
	28b52ffd) tool='zstd -dcq' ;;
	1f8b*)	tool='gzip -dc' ;;
	*)	return 0 ;;
	esac
	command -v "${tool%% *}" >/dev/null || return 0
	# the payload's last four bytes are its size, for the unpacker in the kernel
	tail -c +$((offset + 1)) "$1" | head -c $((length - 4)) | $tool 2>/dev/null >"$2.new"
	if [ "$(wc -c <"$2.new")" = "$(number "$1" $((offset + length - 4)) 4)" ] && LC_ALL=C grep -qaE '^.ELF' "$2.new"; then
		mv "$2.new" "$2"
	fi
	rm -f "$2.new"
}

# settle FROM TO: from unpacked packages, the folder that is described above
settle() {
	local from=$1 to=$2 modules image b
	modules=$(find "$from" -type d -path '*lib/modules/*' -name kernel -prune | head -n 1)
	[ -n "$modules" ] || give_up "the kernel's packages have no modules that a box could use"
	modules=${modules%/kernel}
	version=${modules##*/}
	image=$(find "$from" -name 'vmlinuz*' -type f | head -n 1)
	[ -n "$image" ] || give_up "the kernel's packages have no kernel in them"
	mkdir -p "$to/root/lib/modules" && mv "$image" "$to/vmlinuz" && mv "$modules" "$to/root/lib/modules/$version" || return
	b=$(find "$from" -path "*bin/busybox" -type f | head -n 1)
	[ -z "$b" ] || install -m 755 "$b" "$to/busybox" || return
	uncompress_modules "$to/root" || return
	if find "$from" "$to/root" -name 'config*' -type f -exec grep -q '^CONFIG_PVH=y' {} + 2>/dev/null; then
		unpack_vmlinux "$to/vmlinuz" "$to/vmlinux" || return
	fi
	touch "$to/root/lib/modules/$version/modules.builtin" "$to/root/lib/modules/$version/modules.order"
	echo "$version" >"$to/version"
}

# installed FOLDER: a kernel of this machine with all that a box needs, if there is one
installed() {
	local v m
	for v in $(ls /lib/modules 2>/dev/null | sort -rV); do
		m=/lib/modules/$v
		[ -r "/boot/vmlinuz-$v" ] || continue
		for want in arch/x86/kvm/kvm-amd net/9p/9pnet_virtio fs/9p/9p fs/overlayfs/overlay drivers/char/virtio_console; do
			ls "$m/kernel/$want".ko* >/dev/null 2>&1 || continue 2
		done
		mkdir -p "$1/boot" "$1/lib/modules/$v" && cp "/boot/vmlinuz-$v" "/boot/config-$v" "$1/boot/" 2>/dev/null || continue
		(cd "$m" && find kernel modules.builtin modules.order -type f | grep -E "^modules|$kernel_modules" | tar -cf - -T -) |
			tar -xf - -C "$1/lib/modules/$v" && return
	done
	return 1
}

# given FILES FOLDER: a kernel, or its packages, that the caller has
given() {
	local f v m
	for f in ${1//,/ }; do
		[ -r "$f" ] || give_up "cannot read the kernel $f"
		case $f in
		*.deb|*.rpm) unpack "$(realpath "$f")" "$2" || give_up "cannot unpack $f"; continue ;;
		esac
		# "6.1.0-50-amd64 (someone@somewhere) …", at an offset that the header says
		[ "$(od -An -j 514 -N 4 -c "$f" | tr -d ' ')" = HdrS ] || give_up "$f is neither a package nor a bzImage"
		v=$(tail -c +$(($(number "$f" 526 2) + 513)) "$f" | head -c 200 | tr '\0' '\n' | head -n 1 | cut -d ' ' -f 1)
		f=$(realpath "$f")
		for m in "${f%/*}/lib/modules/$v" "${f%/*}/../lib/modules/$v" "${f%/*}" "/lib/modules/$v"; do
			[ ! -d "$m/kernel" ] || break
		done
		mkdir -p "$2/boot" "$2/lib/modules/$v/kernel" && cp "$f" "$2/boot/vmlinuz" || return
		[ -d "$m/kernel" ] || continue	# then it has everything built in
		(cd "$m" && find kernel modules.builtin modules.order -type f 2>/dev/null | grep -E "^modules|$kernel_modules" | tar -cf - -T -) |
			tar -xf - -C "$2/lib/modules/$v"
	done
}

# static_busybox FOLDER ARCH: one is there, or comes from the folder of another kernel, or is fetched
static_busybox() {
	local b
	[ ! -s "$1/busybox" ] || return 0
	for b in "$store/$2"-*/busybox /bin/busybox /usr/bin/busybox; do
		[ -s "$b" ] && ! LC_ALL=C grep -qa ld-linux "$b" && install -m 755 "$b" "$1/busybox" && return
	done
	if command -v apt-get >/dev/null; then
		apt_for stable "$(debian_arch "$2")"
		apt_known busybox-static || apt-get "${apt[@]}" update >/dev/null 2>&1
		(cd "$1" && apt-get "${apt[@]}" download busybox-static) >"$1/log" 2>&1 || give_up "busybox cannot be fetched: $(last_words "$1/log")"
	else
		(cd "$1" && dnf -q download --arch "$2" busybox) >"$1/log" 2>&1 || give_up "busybox cannot be fetched: $(last_words "$1/log")"
	fi
	mkdir -p "$1/b" && unpack "$(ls "$1"/busybox*.deb "$1"/busybox*.rpm 2>/dev/null | head -n 1)" "$1/b"
	b=$(find "$1/b" -path "*bin/busybox" -type f | head -n 1)
	[ -n "$b" ] && install -m 755 "$b" "$1/busybox" || give_up "there is no busybox in its package"
	rm -rf "$1"/busybox*.deb "$1"/busybox*.rpm "$1/b" "$1/log"
}

# kernel_find KERNEL ARCH: the folder, in $kernel
kernel_find() {
	local release=$1 arch=$2 new free
	case $release in
	stable|backports|testing|unstable) kernel=$store/$arch-$release ;;
	*)	release=files
		kernel=$store/$arch-$(cksum <<<"$1 $(stat -c '%Y %s' ${1//,/ } 2>&1)" | tr ' ' -) ;;
	esac
	[ -e "$kernel/version" ] && return
	mkdir -p "$store" && [ -w "$store" ] || give_up "cannot write in $store"
	exec 9>"$store/lock" && flock 9
	[ -e "$kernel/version" ] && { exec 9>&-; return; }
	free=$(megabytes_free "$store")
	[ "${free:-0}" -ge 700 ] || give_up "$store has ${free:-0} MB free; a kernel and its packages want 700"
	new=$store/new
	rm -rf "$new"
	mkdir -p "$new/from" "$new/to" || give_up "cannot write in $store"
	if [ $release = files ]; then
		given "$1" "$new/from"
	elif [ "$release $arch" = "stable $(uname -m)" ] && installed "$new/from"; then
		progress "taking this machine's own kernel"
	elif command -v apt-get >/dev/null; then
		apt_fetch "$release" "$arch" "$new"
	elif command -v dnf >/dev/null; then
		dnf_fetch "$release" "$arch" "$new"
	else
		give_up "neither apt-get nor dnf is here to fetch a kernel with; give one by --kernel FILE"
	fi
	for p in "$new"/*.deb "$new"/*.rpm; do
		[ ! -e "$p" ] || { unpack "$p" "$new/from" && rm -f "$p"; } || give_up "cannot unpack ${p##*/} ($(megabytes_free "$store") MB free in $store)"
	done
	settle "$new/from" "$new/to" && static_busybox "$new/to" "$arch" || give_up "the kernel cannot be stored ($(megabytes_free "$store") MB free in $store)"
	local depmod=depmod
	[ "$arch" != "$(uname -m)" ] || depmod="$new/to/busybox depmod"
	$depmod -b "$new/to/root" "$(cat "$new/to/version")" 2>"$new/log" || give_up "depmod: $(last_words "$new/log")"
	mv "$new/to" "$kernel" && rm -rf "$new" "$store/apt" || give_up "cannot write in $store"
	exec 9>&-
}

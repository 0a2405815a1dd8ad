/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * plugged WHAT: calls made from code that came late or is odd.
 *	plugs	from an object loaded, and from another in its place
 *	jit	from a mapping without a name
 *	damage OBJECT SEED	from an object whose file is damaged meanwhile
 *	remove	after the program has removed its own file
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

__attribute__((noinline)) static int plug_call(const char *object, const char *function, const char *where)
{
	void *handle = dlopen(object, RTLD_NOW);
	int (*f)(const char *) = NULL;

	if (!handle)
		return 3;
	*(void **)&f = dlsym(handle, function);
	if (!f)
		return 4;
	f(where);
	return dlclose(handle);
}

__attribute__((noinline)) static void jit_call(void)
{
	/* push rbp; mov rbp, rsp; mov eax, 80 (chdir); xor edi, edi; syscall; pop rbp; ret */
	static const unsigned char code[] = {
		0x55, 0x48, 0x89, 0xe5, 0xb8, 80, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05, 0x5d, 0xc3,
	};
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	void (*f)(void) = NULL;

	if (p == MAP_FAILED)
		_exit(5);
	memcpy(p, code, sizeof(code));
	*(void **)&f = p;
	f();
}

/* Headers, symbols and unwind tables, but not the code, which is the second page. */
static int damage_call(const char *object, unsigned seed)
{
	void *handle = dlopen(object, RTLD_NOW);
	int (*f)(const char *) = NULL;
	struct stat st;
	int fd = open(object, O_RDWR);

	if (!handle || fd < 0 || fstat(fd, &st))
		return 3;
	*(void **)&f = dlsym(handle, "plug_damaged");
	srand(seed);
	for (int i = rand() % 200; i >= 0; i--) {
		off_t at = rand() % (seed % 2 ? st.st_size : 0x1000);
		unsigned char byte = (unsigned char)rand();

		if (at >= 0x1000 && at < 0x2000)
			continue;
		if (pwrite(fd, &byte, 1, at) != 1)
			return 4;
	}
	f("/no/such/1");
	return f("/no/such/2");
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	if (!strcmp(what, "plugs"))
		return plug_call("./one.so", "plug_one", "/no/such/1") || plug_call("./two.so", "plug_two", "/no/such/2");
	if (!strcmp(what, "jit"))
		jit_call();
	else if (!strcmp(what, "damage") && argc > 3)
		return damage_call(argv[2], (unsigned)atoi(argv[3]));
	else if (!strcmp(what, "remove"))
		return unlink(argv[0]) || chdir("/no/such") != -1;
	else
		return 99;
	return 0;
}

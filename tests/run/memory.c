/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Memory: the lines of common calls. */
#include "say.h"

static void said_ptr(void *p, const char *fmt, ...)
{
	char line[512];
	va_list ap;

	if (p == MAP_FAILED)
		exit(99);
	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	say("%-*s%s= %p", say_column, line, strlen(line) < (size_t)say_column ? "" : " ", p);
}

int main(void)
{
	void *at = (void *)0x10000000, *p, *q;
	unsigned char vec[4] = { 0 };

	p = mmap(at, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	said_ptr(p, "mmap(0x10000000, 16384, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS, -1, 0)");
	said(mprotect(p, 4096, PROT_NONE), "mprotect(%p, 4096, PROT_NONE)", p);
	said(mprotect(p, 4096, PROT_READ | PROT_WRITE), "mprotect(%p, 4096, PROT_READ|PROT_WRITE)", p);
	memset(p, 1, 4096);
	said(mincore(p, 8192, vec), "mincore(%p, 8192, [%d, %d])", p, vec[0] & 1, vec[1] & 1);
	said(madvise(p, 4096, MADV_DONTNEED), "madvise(%p, 4096, MADV_DONTNEED)", p);
	said(madvise(p, 4096, 999), "madvise(%p, 4096, 0x3e7 /* MADV_??? */)", p);
	said(msync(p, 4096, MS_SYNC), "msync(%p, 4096, MS_SYNC)", p);
	said(mlock(p, 4096), "mlock(%p, 4096)", p);
	said(munlock(p, 4096), "munlock(%p, 4096)", p);
	q = mremap(p, 16384, 8192, 0);
	said_ptr(q, "mremap(%p, 16384, 8192, 0)", p);
	said(munmap(q, 8192), "munmap(%p, 8192)", q);
	said(syscall(SYS_mmap, 1, 0, PROT_READ, MAP_SHARED | MAP_FIXED, -1, 4096),
	     "mmap(0x1, 0, PROT_READ, MAP_SHARED|MAP_FIXED, -1, 0x1000)");
	return 0;
}

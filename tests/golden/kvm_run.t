# Pages of virtual CPUs, made up: every exit reason, on every architecture where
# it differs.  "mem union" lists the fields in the order of the kernel's struct.

# hw
page x86_64 UNKNOWN
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x21
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K hardware_exit_reason=0x21
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"hardware_exit_reason":"0x21"}}

# ex
page x86_64 EXCEPTION
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 14 0x10
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K exception=14, error_code=0x10

# io: the data of an output are what the kernel left in the other page
page x86_64 IO
mem header zero 12 u8 1 1 u16 1 u64 0 0xfee00d00
mem union u8 1 2 u16 0x1f0 u32 3 u64 0x1000
mem io u16 0x1122 0x3344 0x5566
K ready_for_interrupt_injection=1, if_flag=1, flags=KVM_RUN_X86_SMM, cr8=0000000000000000, apic_base=0x000000fee00d00
K direction=KVM_EXIT_IO_OUT, size=2, port=0x1f0, count=3, data=[0x22, 0x11, 0x44, 0x33, 0x66, 0x55]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":1,"names":["KVM_RUN_X86_SMM"]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"direction":{"value":1,"names":["KVM_EXIT_IO_OUT"]},"size":2,"port":496,"count":3,"data":[34,17,68,51,102,85]}}

# an input: what stands there at the exit is nothing yet; the answer comes with the next entry
page x86_64 IO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0 1 u16 0x60 u32 1 u64 0x1000
mem io u8 0
out io u8 0xfa
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K direction=KVM_EXIT_IO_IN, size=1, port=0x60, count=1
K< port=0x60, data=[0xfa]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"direction":{"value":0,"names":["KVM_EXIT_IO_IN"]},"size":1,"port":96,"count":1},"answer":{"port":96,"data":[250]}}

# data elsewhere than ever
page x86_64 IO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 1 1 u16 0x80 u32 1 u64 0x40
mem io u8 7
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K direction=KVM_EXIT_IO_OUT, size=1, port=0x80, count=1, data_offset=0x40, data=[0x7]

# a direction there is not; more data than there are
page x86_64 IO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 9 4 u16 0x80 u32 2 u64 0x1000
mem io u32 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K direction=0x9 /* KVM_EXIT_IO_??? */, size=4, port=0x80, count=2

# nothing times anything
page x86_64 IO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 1 0 u16 0x80 u32 4294967295 u64 0x1000
mem io u32 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K direction=KVM_EXIT_IO_OUT, size=0, port=0x80, count=4294967295
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"direction":{"value":1,"names":["KVM_EXIT_IO_OUT"]},"size":0,"port":128,"count":4294967295}}

# hypercall: nr, args[6], ret, flags
page x86_64 HYPERCALL
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 12 0x1000 2 16 0 0 0 0 1
out union u64 12 0x1000 2 16 0 0 0 0xfffffffffffffff8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K nr=KVM_HC_MAP_GPA_RANGE, args=[0x1000, 0x2, 0x10, 0, 0, 0], flags=KVM_EXIT_HYPERCALL_LONG_MODE
K< nr=KVM_HC_MAP_GPA_RANGE, ret=0xfffffffffffffff8
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"nr":{"value":12,"names":["KVM_HC_MAP_GPA_RANGE"]},"args":["0x1000","0x2","0x10","0x0","0x0","0x0"],"flags":{"value":1,"names":["KVM_EXIT_HYPERCALL_LONG_MODE"]}},"answer":{"nr":{"value":12,"names":["KVM_HC_MAP_GPA_RANGE"]},"ret":"0xfffffffffffffff8"}}

# debug.arch
page x86_64 DEBUG
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 0 u64 0x7c00 0xffff4ff0 0x400
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K exception=1, pc=0x7c00, dr6=0xffff4ff0, dr7=0x400

page x86_64 HLT
mem header zero 12 u8 1 1 u16 4 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=KVM_RUN_X86_GUEST_MODE, cr8=0000000000000000, apic_base=0x000000fee00d00

# mmio: phys_addr, data[8], len, is_write
page x86_64 MMIO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0xfee00300 u8 0x21 0 0 0 9 9 9 9 u32 4 u8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K phys_addr=0xfee00300, len=4, data=[0x21, 0, 0, 0], is_write=1
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"phys_addr":"0xfee00300","len":4,"data":[33,0,0,0],"is_write":1}}

# a read: data are left over
page x86_64 MMIO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0xfed000f0 u8 1 2 3 4 5 6 7 8 u32 3 u8 0
out union u64 0 u8 0xa 0xb 0xc 0xd 0 0 0 0 u32 8 u8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K phys_addr=0xfed000f0, len=3, is_write=0
K< phys_addr=0xfed000f0, len=3, data=[0xa, 0xb, 0xc]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"phys_addr":"0xfed000f0","len":3,"is_write":0},"answer":{"phys_addr":"0xfed000f0","len":3,"data":[10,11,12]}}

# a length that cannot be
page x86_64 MMIO
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0xfee00300 u8 1 2 3 4 5 6 7 8 u32 4294967295 u8 255
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K phys_addr=0xfee00300, len=4294967295, data=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8], is_write=255

page x86_64 IRQ_WINDOW_OPEN
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
out header u8 1 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K< request_interrupt_window=1, immediate_exit=1

page x86_64 SHUTDOWN
mem header zero 12 u8 1 1 u16 7 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=KVM_RUN_X86_SMM|KVM_RUN_X86_BUS_LOCK|KVM_RUN_X86_GUEST_MODE, cr8=0000000000000000, apic_base=0x000000fee00d00

# fail_entry
page x86_64 FAIL_ENTRY
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x80000021 u32 3
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K hardware_entry_failure_reason=0x80000021, cpu=3

page x86_64 INTR
mem header u8 1 1 zero 10 u8 0 1 u16 0 u64 8 0xfee00900
K request_interrupt_window=1, immediate_exit=1, ready_for_interrupt_injection=0, if_flag=1, flags=0, cr8=0x00000000000008, apic_base=0x000000fee00900
json {"run":{"request_interrupt_window":1,"immediate_exit":1,"ready_for_interrupt_injection":0,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x8","apic_base":"0xfee00900"},"exit":{}}

# the new value stands in the header
page x86_64 SET_TPR
mem header zero 12 u8 1 1 u16 0 u64 5 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0x00000000000005, apic_base=0x000000fee00d00

# tpr_access
page x86_64 TPR_ACCESS
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0xfffff80012345678 u32 1 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K rip=0xfffff80012345678, is_write=1

# s390_sieic, as a program on another machine forges it
page x86_64 S390_SIEIC
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0x38 0 u16 0x8300 u32 0x500
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K icptcode=0x38, ipa=0x8300, ipb=0x500

page x86_64 S390_RESET
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x23
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K s390_reset_flags=KVM_S390_RESET_POR|KVM_S390_RESET_CLEAR|0x20

# dcr: a write, a read
page x86_64 DCR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 0x10 0x20 u8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K dcrn=0x10, data=0x20, is_write=1

page x86_64 DCR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 0x10 0x20 u8 0
out union u32 0x10 0x44 u8 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K dcrn=0x10, is_write=0
K< dcrn=0x10, data=0x44

page x86_64 NMI
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00

# internal: suberror, ndata, data[16]
page x86_64 INTERNAL_ERROR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 4 2 u64 0x10 0x20 0x30
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K suberror=KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON, ndata=2, data=[0x10, 0x20]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"suberror":{"value":4,"names":["KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON"]},"ndata":2,"data":["0x10","0x20"]}}

# emulation_failure: flags, insn_size, insn_bytes[15], then whatever
page x86_64 INTERNAL_ERROR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 4 u64 1 u8 3 0x0f 0xae 0x38 0 0 0 0 0 0 0 0 0 0 0 0 u64 0x30 0x5
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=4, flags=KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES, insn_size=3, insn_bytes=[0xf, 0xae, 0x38], data=[0x30]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"suberror":{"value":1,"names":["KVM_INTERNAL_ERROR_EMULATION"]},"ndata":4,"flags":{"value":1,"names":["KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES"]},"insn_size":3,"insn_bytes":[15,174,56],"data":["0x30"]}}

# without the bytes
page x86_64 INTERNAL_ERROR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 2 u64 0 0x30
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=2, flags=0, data=[0x30]

# counts that cannot be
page x86_64 INTERNAL_ERROR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 4294967295 u64 1 u8 255 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u64 1 2 3 4 5 6 7 8 9 10 11 12 13
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=4294967295, flags=KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES, insn_size=255, insn_bytes=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf], data=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd]

page x86_64 INTERNAL_ERROR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 99 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K suberror=0x63 /* KVM_INTERNAL_ERROR_??? */, ndata=0, data=[]

# osi
page x86_64 OSI
opt -v
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K gprs=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]

# papr_hcall: nr, ret, args[9]
page x86_64 PAPR_HCALL
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x58 0 1 2 3 4 5 6 7 8 9
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K nr=0x58, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9]

page x86_64 S390_UCONTROL
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x1234 u32 0x10
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K trans_exc_code=0x1234, pgm_code=0x10

page x86_64 WATCHDOG
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00

page x86_64 S390_TSCH
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u16 1 2 u32 3 4 5 u8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K subchannel_id=0x1, subchannel_nr=0x2, io_int_parm=0x3, io_int_word=0x4, ipb=0x5, dequeued=1

# epr: there is only an answer
page x86_64 EPR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 0
out union u32 0x42
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K< epr=0x42
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"answer":{"epr":66}}

# system_event: type, ndata, data[16]
page x86_64 SYSTEM_EVENT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 3 2 u64 0xdead 0xbeef 0x77
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_SYSTEM_EVENT_CRASH, ndata=2, data=[0xdead, 0xbeef]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"type":{"value":3,"names":["KVM_SYSTEM_EVENT_CRASH"]},"ndata":2,"data":["0xdead","0xbeef"]}}

page x86_64 SYSTEM_EVENT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 8 17 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=0x8 /* KVM_SYSTEM_EVENT_??? */, ndata=17, data=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10]

# s390_stsi: addr, ar, fc, sel1, sel2
page x86_64 S390_STSI
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x8000 u8 1 0 3 2 u16 2
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K addr=0x8000, ar=0x1, fc=3, sel1=2, sel2=2

page x86_64 IOAPIC_EOI
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0x31
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K vector=0x31

# hyperv: synic
page x86_64 HYPERV
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 0 u32 0x40000080 0 u64 1 0x2001 0x3001
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_EXIT_HYPERV_SYNIC, msr=HV_X64_MSR_SCONTROL, control=0x1, evt_page=0x2001, msg_page=0x3001
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"type":{"value":1,"names":["KVM_EXIT_HYPERV_SYNIC"]},"msr":{"value":1073741952,"names":["HV_X64_MSR_SCONTROL"]},"control":"0x1","evt_page":"0x2001","msg_page":"0x3001"}}

# hcall
page x86_64 HYPERV
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 2 0 u64 0x1005c 0 0x10 0x20
out union u32 2 0 u64 0x1005c 0x2 0x10 0x20
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_EXIT_HYPERV_HCALL, input=0x1005c, params=[0x10, 0x20]
K< type=KVM_EXIT_HYPERV_HCALL, input=0x1005c, result=0x2
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"type":{"value":2,"names":["KVM_EXIT_HYPERV_HCALL"]},"input":"0x1005c","params":["0x10","0x20"]},"answer":{"type":{"value":2,"names":["KVM_EXIT_HYPERV_HCALL"]},"input":"0x1005c","result":"0x2"}}

# syndbg
page x86_64 HYPERV
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 3 0 u32 0x400000f1 0 u64 1 2 3 4 5
out union u32 3 0 u32 0x400000f1 0 u64 1 7 3 4 5
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_EXIT_HYPERV_SYNDBG, msr=HV_X64_MSR_SYNDBG_CONTROL, control=0x1, send_page=0x3, recv_page=0x4, pending_page=0x5
K< type=KVM_EXIT_HYPERV_SYNDBG, control=0x1, status=0x7

# no such type
page x86_64 HYPERV
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 4 0 u64 1 2 3
out union u32 4 0 u64 5 6 7
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=0x4 /* KVM_EXIT_HYPERV_??? */

# arm_nisv
page x86_64 ARM_NISV
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x91 0x9000000
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K esr_iss=0x91, fault_ipa=0x9000000

# msr: error, reason, index, data
page x86_64 X86_RDMSR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0 zero 7 u32 2 0xc0011029 u64 0
out union u8 1 zero 7 u32 2 0xc0011029 u64 0x55
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K reason=KVM_MSR_EXIT_REASON_UNKNOWN, index=MSR_AMD64_DE_CFG
K< index=MSR_AMD64_DE_CFG, data=0x55, error=1
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"reason":{"value":2,"names":["KVM_MSR_EXIT_REASON_UNKNOWN"]},"index":{"value":3221295145,"names":["MSR_AMD64_DE_CFG"]}},"answer":{"index":{"value":3221295145,"names":["MSR_AMD64_DE_CFG"]},"data":"0x55","error":1}}

page x86_64 X86_WRMSR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0 zero 7 u32 4 0x10 u64 0x1122
out union u8 0 zero 7 u32 4 0x10 u64 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K reason=KVM_MSR_EXIT_REASON_FILTER, index=MSR_IA32_TSC, data=0x1122
K< index=MSR_IA32_TSC, error=0
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"reason":{"value":4,"names":["KVM_MSR_EXIT_REASON_FILTER"]},"index":{"value":16,"names":["MSR_IA32_TSC"]},"data":"0x1122"},"answer":{"index":{"value":16,"names":["MSR_IA32_TSC"]},"error":0}}

page x86_64 X86_WRMSR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u8 0 zero 7 u32 0x18 0xdeadbeef u64 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K reason=0x18 /* KVM_MSR_EXIT_REASON_??? */, index=0xdeadbeef, data=0x1

page x86_64 DIRTY_RING_FULL
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00

page x86_64 AP_RESET_HOLD
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00

page x86_64 X86_BUS_LOCK
mem header zero 12 u8 1 1 u16 2 u64 0 0xfee00d00
K ready_for_interrupt_injection=1, if_flag=1, flags=KVM_RUN_X86_BUS_LOCK, cr8=0000000000000000, apic_base=0x000000fee00d00

# xen: type, then u.hcall: longmode, cpl, input, result, params[6]
page x86_64 XEN
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 0 u32 1 3 u64 17 0 1 2 3 4 5 6
out union u32 1 0 u32 1 3 u64 17 0xffffffffffffffda 1 2 3 4 5 6
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_EXIT_XEN_HCALL, longmode=1, cpl=3, input=0x11, params=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]
K< input=0x11, result=0xffffffffffffffda
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"type":{"value":1,"names":["KVM_EXIT_XEN_HCALL"]},"longmode":1,"cpl":3,"input":"0x11","params":["0x1","0x2","0x3","0x4","0x5","0x6"]},"answer":{"input":"0x11","result":"0xffffffffffffffda"}}

# no such type
page x86_64 XEN
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 2 0 u32 1 3 u64 17
out union u32 2 0 u32 1 3 u64 17 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=0x2 /* KVM_EXIT_XEN_??? */

# riscv_sbi
page x86_64 RISCV_SBI
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x8000000 1 2 3 4 5 6 7 0 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K extension_id=0x8000000, function_id=0x1, args=[0x2, 0x3, 0x4, 0x5, 0x6, 0x7]

# riscv_csr
page x86_64 RISCV_CSR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x15 0x16 0x17 0
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K csr_num=0x15, new_value=0x16, write_mask=0x17

page x86_64 NOTIFY
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=KVM_NOTIFY_CONTEXT_INVALID

page x86_64 LOONGARCH_IOCSR
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x420 u8 1 2 3 4 5 6 7 8 u32 4 u8 1
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K phys_addr=0x420, len=4, data=[0x1, 0x2, 0x3, 0x4], is_write=1

# memory_fault
page x86_64 MEMORY_FAULT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 8 0x100000 0x1000
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=KVM_MEMORY_EXIT_FLAG_PRIVATE, gpa=0x100000, size=0x1000
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"flags":{"value":8,"names":["KVM_MEMORY_EXIT_FLAG_PRIVATE"]},"gpa":"0x100000","size":"0x1000"}}

# tdx: flags, nr, then by nr: get_quote
page x86_64 TDX
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0 0x10002 0 0x7000 0x2000
out union u64 0 0x10002 0x8000000000000000 0x7000 0x2000
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=0, nr=TDVMCALL_GET_QUOTE, gpa=0x7000, size=0x2000
K< nr=TDVMCALL_GET_QUOTE, ret=0x8000000000000000
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"flags":"0x0","nr":{"value":65538,"names":["TDVMCALL_GET_QUOTE"]},"gpa":"0x7000","size":"0x2000"},"answer":{"nr":{"value":65538,"names":["TDVMCALL_GET_QUOTE"]},"ret":"0x8000000000000000"}}

# get_tdvmcall_info
page x86_64 TDX
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0 0x10000 0 1 0 0 0 0
out union u64 0 0x10000 0 1 0xb 0xc 0xd 0xe
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=0, nr=TDVMCALL_GET_TD_VM_CALL_INFO, leaf=0x1
K< nr=TDVMCALL_GET_TD_VM_CALL_INFO, ret=0, r11=0xb, r12=0xc, r13=0xd, r14=0xe

# setup_event_notify
page x86_64 TDX
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0 0x10004 0 0x30
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=0, nr=TDVMCALL_SETUP_EVENT_NOTIFY_INTERRUPT, vector=0x30

# unknown
page x86_64 TDX
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 1 0x10008 0 1 2 3 4 5
out union u64 1 0x10008 9 1 2 3 4 5
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=0x1, nr=0x10008, data=[0x1, 0x2, 0x3, 0x4, 0x5]
K< nr=0x10008, ret=0x9

# arm_sea: the address counts when the flag says so
page x86_64 ARM_SEA
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0 0x96000010 0xffff0000 0x40000000
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K flags=0, esr=0x96000010, gva=0xffff0000

page x86_64 ARM_LDST64B
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x91 0x9000000
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K esr_iss=0x91, fault_ipa=0x9000000

# snp_req_certs: gpa, npages, ret
page x86_64 SNP_REQ_CERTS
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 0x9000 4 0
out union u64 0x9000 2 28
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K gpa=0x9000, npages=4
K< npages=2, ret=28
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{"gpa":"0x9000","npages":4},"answer":{"npages":2,"ret":28}}

# no such reason: the header alone
page x86_64 44
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 1 2 3
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{}}

page x86_64 0xffffffff
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u64 1 2 3
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00

# sync registers
page x86_64 HLT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem sync u64 1 0 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 0xfff0 2
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K kvm_valid_regs=KVM_SYNC_X86_REGS, regs={rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0xfff0, rflags=0x2}
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"sync":{"kvm_valid_regs":{"value":1,"names":["KVM_SYNC_X86_REGS"]},"regs":{"rax":"0x1","rsp":"0x7","rbp":"0x8","rip":"0xfff0","rflags":"0x2","more":true}}}

page x86_64 HLT
opt -v
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem sync u64 0xfc 0 zero 456 zero 64
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K kvm_valid_regs=KVM_SYNC_X86_EVENTS|0xf8, events={exception={injected=0, nr=0, has_error_code=0, pending=0, error_code=0}, interrupt={injected=0, nr=0, soft=0, shadow=0}, nmi={injected=0, pending=0, masked=0}, sipi_vector=0, flags=0, smi={smm=0, pending=0, smm_inside_nmi=0, latched_init=0}, triple_fault={pending=0}, exception_has_payload=0, exception_payload=0}

# and those that the program sets
page x86_64 HLT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem sync u64 0 0 u64 0
out sync u64 0 9 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 0xfff0 2
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K< kvm_dirty_regs=KVM_SYNC_X86_REGS|0x8, regs={rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0xfff0, rflags=0x2}
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"sync_set":{"kvm_dirty_regs":{"value":9,"names":["KVM_SYNC_X86_REGS"],"rest":"0x8"},"regs":{"rax":"0x1","rsp":"0x7","rbp":"0x8","rip":"0xfff0","rflags":"0x2","more":true}}}

# arm64: no flag, no cr8, no apic_base
page aarch64 HYPERCALL
mem header zero 32
mem union u64 0xc4000001 9 9 9 9 9 9 9 3
K nr=0xc4000001, flags=KVM_HYPERCALL_EXIT_SMC|KVM_HYPERCALL_EXIT_16BIT
json {"run":{},"exit":{"nr":"0xc4000001","flags":{"value":3,"names":["KVM_HYPERCALL_EXIT_SMC","KVM_HYPERCALL_EXIT_16BIT"]}}}

page aarch64 DEBUG
mem header zero 14 u16 1
mem union u32 0xf2000000 0x1 u64 0xffff000008000000
K flags=KVM_DEBUG_ARCH_HSR_HIGH_VALID
K hsr=0xf2000000, hsr_high=0x1, far=0xffff000008000000
json {"run":{"flags":{"value":1,"names":["KVM_DEBUG_ARCH_HSR_HIGH_VALID"]}},"exit":{"hsr":4060086272,"hsr_high":1,"far":"0xffff000008000000"}}

page aarch64 MMIO
mem header u8 0 1
mem union u64 0x9000000 u8 0x41 0 0 0 0 0 0 0 u32 1 u8 1
K immediate_exit=1
K phys_addr=0x9000000, len=1, data=[0x41], is_write=1

page aarch64 FAIL_ENTRY
mem header zero 32
mem union u64 1 u32 2
K hardware_entry_failure_reason=KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED, cpu=2

page aarch64 INTERNAL_ERROR
mem header zero 32
mem union u32 4 0
K suberror=KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON, ndata=0, data=[]

page aarch64 SYSTEM_EVENT
mem header zero 32
mem union u32 2 1 u64 1
K type=KVM_SYSTEM_EVENT_RESET, ndata=1, data=[KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2]
json {"run":{},"exit":{"type":{"value":2,"names":["KVM_SYSTEM_EVENT_RESET"]},"ndata":1,"data":[{"value":1,"names":["KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2"]}]}}

page aarch64 SYSTEM_EVENT
mem header zero 32
mem union u32 1 2 u64 3 4
K type=KVM_SYSTEM_EVENT_SHUTDOWN, ndata=2, data=[KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2|0x2, 0x4]

page aarch64 SYSTEM_EVENT
mem header zero 32
mem union u32 5 0
K type=KVM_SYSTEM_EVENT_SUSPEND, ndata=0, data=[]

page aarch64 ARM_NISV
mem header zero 32
mem union u64 0x91 0x9000000
K esr_iss=0x91, fault_ipa=0x9000000
json {"run":{},"exit":{"esr_iss":"0x91","fault_ipa":"0x9000000"}}

page aarch64 DIRTY_RING_FULL
mem header zero 32
json {"run":{},"exit":{}}

page aarch64 MEMORY_FAULT
mem header zero 32
mem union u64 8 0x40000000 0x1000
K flags=KVM_MEMORY_EXIT_FLAG_PRIVATE, gpa=0x40000000, size=0x1000

page aarch64 ARM_SEA
mem header zero 32
mem union u64 1 0x96000010 0xffff0000 0x40000000
K flags=KVM_EXIT_ARM_SEA_FLAG_GPA_VALID, esr=0x96000010, gva=0xffff0000, gpa=0x40000000
json {"run":{},"exit":{"flags":{"value":1,"names":["KVM_EXIT_ARM_SEA_FLAG_GPA_VALID"]},"esr":"0x96000010","gva":"0xffff0000","gpa":"0x40000000"}}

page aarch64 ARM_LDST64B
mem header zero 32
mem union u64 0x91 0x9000000
K esr_iss=0x91, fault_ipa=0x9000000

# the lines of the timers and the PMU
page aarch64 MMIO
mem header zero 32
mem union u64 0x9000018 zero 8 u32 4 u8 0
mem sync u64 0 0 5
out union u64 0 u8 0x90 0 0 0
K phys_addr=0x9000018, len=4, is_write=0
K device_irq_level=KVM_ARM_DEV_EL1_VTIMER|KVM_ARM_DEV_PMU
K< phys_addr=0x9000018, len=4, data=[0x90, 0, 0, 0]
json {"run":{},"exit":{"phys_addr":"0x9000018","len":4,"is_write":0},"sync":{"device_irq_level":{"value":5,"names":["KVM_ARM_DEV_EL1_VTIMER","KVM_ARM_DEV_PMU"]}},"answer":{"phys_addr":"0x9000018","len":4,"data":[144,0,0,0]}}

# s390: the PSW in the header, the union at 48, big-endian
page s390x S390_SIEIC
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u8 0x38 0 u16 0x8300 u32 0x500
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K icptcode=0x38, ipa=0x8300, ipb=0x500
json {"run":{"psw_mask":"0x705c00180000000","psw_addr":"0x12345678"},"exit":{"icptcode":56,"ipa":33536,"ipb":1280}}

page s390x S390_RESET
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u64 0x18
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K s390_reset_flags=KVM_S390_RESET_CPU_INIT|KVM_S390_RESET_IPL

page s390x S390_UCONTROL
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u64 0x1234 u32 0x10
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K trans_exc_code=0x1234, pgm_code=0x10

page s390x S390_TSCH
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u16 1 2 u32 3 4 5 u8 1
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K subchannel_id=0x1, subchannel_nr=0x2, io_int_parm=0x3, io_int_word=0x4, ipb=0x5, dequeued=1
json {"run":{"psw_mask":"0x705c00180000000","psw_addr":"0x12345678"},"exit":{"subchannel_id":1,"subchannel_nr":2,"io_int_parm":3,"io_int_word":4,"ipb":5,"dequeued":1}}

page s390x S390_STSI
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u64 0x8000 u8 1 0 3 2 u16 2
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K addr=0x8000, ar=0x1, fc=3, sel1=2, sel2=2

page s390x DEBUG
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u64 0x1000 u8 3
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K addr=0x1000, type=KVM_HW_BP|KVM_HW_WP_WRITE
json {"run":{"psw_mask":"0x705c00180000000","psw_addr":"0x12345678"},"exit":{"addr":"0x1000","type":{"value":3,"names":["KVM_HW_BP","KVM_HW_WP_WRITE"]}}}

page s390x INTR
mem header u8 0 1 zero 30 u64 0 0
K immediate_exit=1, psw_mask=0000000000000000, psw_addr=0000000000000000

page s390x UNKNOWN
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u64 0x21
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K hardware_exit_reason=0x21

# all its sync registers
page s390x S390_SIEIC
opt -v
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u8 4 0 u16 1 u32 2
mem sync u64 0x1fff 0 u64 0x1000 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u32 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 u64 0x21 0x22 0x23 0x24 0x25 0x31 0x32 0x33 u64 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 zero 512 u32 0x880000 u8 0x80 zero 51 hex abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab u64 0x318 zero 184 u64 0 0 0x61 0x62 0x63 0x64 0x71 0x72
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K icptcode=0x4, ipa=0x1, ipb=0x2
K kvm_valid_regs=KVM_SYNC_PREFIX|KVM_SYNC_GPRS|KVM_SYNC_ACRS|KVM_SYNC_CRS|KVM_SYNC_ARCH0|KVM_SYNC_PFAULT|KVM_SYNC_VRS|KVM_SYNC_RICCB|KVM_SYNC_FPRS|KVM_SYNC_GSCB|KVM_SYNC_BPBC|KVM_SYNC_ETOKEN|KVM_SYNC_DIAG318, prefix=0x1000, gprs=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf], acrs=[0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f], crs=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf], todpr=0x21, cputm=0x22, ckc=0x23, pp=0x24, gbea=0x25, pft=0x31, pfs=0x32, pfc=0x33, vrs=[0x100, 0x101, 0x102, 0x103, 0x104, 0x105, 0x106, 0x107, 0x108, 0x109, 0x10a, 0x10b, 0x10c, 0x10d, 0x10e, 0x10f, 0x110, 0x111, 0x112, 0x113, 0x114, 0x115, 0x116, 0x117, 0x118, 0x119, 0x11a, 0x11b, 0x11c, 0x11d, 0x11e, 0x11f, 0x120, 0x121, 0x122, 0x123, 0x124, 0x125, 0x126, 0x127, 0x128, 0x129, 0x12a, 0x12b, 0x12c, 0x12d, 0x12e, 0x12f, 0x130, 0x131, 0x132, 0x133, 0x134, 0x135, 0x136, 0x137, 0x138, 0x139, 0x13a, 0x13b, 0x13c, 0x13d, 0x13e, 0x13f], fprs=[0x100, 0x101, 0x102, 0x103, 0x104, 0x105, 0x106, 0x107, 0x108, 0x109, 0x10a, 0x10b, 0x10c, 0x10d, 0x10e, 0x10f], fpc=0x880000, bpbc=1, riccb=[0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab], diag318=0x318, gscb=[0x61, 0x62, 0x63, 0x64], etoken=0x71, etoken_extension=0x72

# some of them
page s390x S390_SIEIC
mem header zero 32 u64 0x0705c00180000000 0x12345678
mem union u8 4 0 u16 1 u32 2
mem sync u64 0x101 0 u64 0x2000 zero 384 u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 zero 896 u32 0x880000
out sync u64 0x101 1 u64 0x3000
K psw_mask=0x705c00180000000, psw_addr=0x00000012345678
K icptcode=0x4, ipa=0x1, ipb=0x2
K kvm_valid_regs=KVM_SYNC_PREFIX|KVM_SYNC_FPRS, prefix=0x2000, fprs=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10], fpc=0x880000
K< kvm_dirty_regs=KVM_SYNC_PREFIX, prefix=0x3000
json {"run":{"psw_mask":"0x705c00180000000","psw_addr":"0x12345678"},"exit":{"icptcode":4,"ipa":1,"ipb":2},"sync":{"kvm_valid_regs":{"value":257,"names":["KVM_SYNC_PREFIX","KVM_SYNC_FPRS"]},"prefix":"0x2000","fprs":["0x1","0x2","0x3","0x4","0x5","0x6","0x7","0x8","0x9","0xa","0xb","0xc","0xd","0xe","0xf","0x10"],"fpc":8912896},"sync_set":{"kvm_dirty_regs":{"value":1,"names":["KVM_SYNC_PREFIX"]},"prefix":"0x3000"}}

# ppc: big-endian, or little
page ppc64 NMI
mem header zero 12 u8 1 0 u16 3
K ready_for_interrupt_injection=1, flags=KVM_RUN_PPC_NMI_DISP_NOT_RECOV
json {"run":{"ready_for_interrupt_injection":1,"flags":{"value":3,"names":["KVM_RUN_PPC_NMI_DISP_NOT_RECOV"]}},"exit":{}}

page ppc64le NMI
mem header zero 12 u8 1 0 u16 2
K ready_for_interrupt_injection=1, flags=KVM_RUN_PPC_NMI_DISP_LIMITED_RECOV

page ppc64 DEBUG
mem header zero 12 u8 1 0 u16 0
mem union u64 0xc000000000001000 u32 0xc 0
K ready_for_interrupt_injection=1
K address=0xc000000000001000, status=KVMPPC_DEBUG_WATCH_WRITE|KVMPPC_DEBUG_WATCH_READ

page ppc64 MMIO
mem header zero 12 u8 1 0 u16 0
mem union u64 0x80000000 u8 0 0 0 1 0 0 0 0 u32 4 u8 1
K ready_for_interrupt_injection=1
K phys_addr=0x80000000, len=4, data=[0, 0, 0, 0x1], is_write=1

page ppc64 OSI
mem header zero 12 u8 1 0 u16 0
mem union u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
out union u64 0 1 2 0x33 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
K ready_for_interrupt_injection=1
K gprs=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]
K< gprs=[0, 0x1, 0x2, 0x33, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]

page ppc64 PAPR_HCALL
mem header zero 12 u8 1 0 u16 0
mem union u64 0x58 0 1 2 3 4 5 6 7 8 9
out union u64 0 0xfffffffffffffffe 1 2 3 4 5 6 7 8 0x99
K ready_for_interrupt_injection=1
K nr=0x58, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9]
K< nr=0x58, ret=0xfffffffffffffffe, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x99]
json {"run":{"ready_for_interrupt_injection":1},"exit":{"nr":"0x58","args":["0x1","0x2","0x3","0x4","0x5","0x6","0x7","0x8","0x9"]},"answer":{"nr":"0x58","ret":"0xfffffffffffffffe","args":["0x1","0x2","0x3","0x4","0x5","0x6","0x7","0x8","0x99"]}}

page ppc64le PAPR_HCALL
mem header zero 12 u8 1 0 u16 0
mem union u64 0x58 0 1 2 3 4 5 6 7 8 9
K ready_for_interrupt_injection=1
K nr=0x58, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9]

page ppc64 WATCHDOG
mem header zero 12 u8 1 0 u16 0
K ready_for_interrupt_injection=1

page ppc64 EPR
mem header zero 12 u8 1 0 u16 0
mem union u32 0
out union u32 0x42
K ready_for_interrupt_injection=1
K< epr=0x42

page ppc64 FAIL_ENTRY
mem header zero 12 u8 1 0 u16 0
mem union u64 0x700 u32 5
K ready_for_interrupt_injection=1
K hardware_entry_failure_reason=0x700, cpu=5

page ppc64 INTERNAL_ERROR
mem header zero 12 u8 1 0 u16 0
mem union u32 3 1 u64 0xabc
K ready_for_interrupt_injection=1
K suberror=KVM_INTERNAL_ERROR_DELIVERY_EV, ndata=1, data=[0xabc]

page ppc64 DCR
mem header zero 12 u8 1 0 u16 0
mem union u32 0x10 0x20 u8 1
K ready_for_interrupt_injection=1
K dcrn=0x10, data=0x20, is_write=1

# riscv
page riscv64 RISCV_SBI
mem header zero 32
mem union u64 0x8000000 1 2 3 4 5 6 7 0 0
out union u64 0 0 0 0 0 0 0 0 0xfffffffffffffffe 0x11
K extension_id=0x8000000, function_id=0x1, args=[0x2, 0x3, 0x4, 0x5, 0x6, 0x7]
K< extension_id=0x8000000, function_id=0x1, ret=[0xfffffffffffffffe, 0x11]
json {"run":{},"exit":{"extension_id":"0x8000000","function_id":"0x1","args":["0x2","0x3","0x4","0x5","0x6","0x7"]},"answer":{"extension_id":"0x8000000","function_id":"0x1","ret":["0xfffffffffffffffe","0x11"]}}

page riscv64 RISCV_CSR
mem header zero 32
mem union u64 0x15 0x16 0x17 0
out union u64 0x15 0x16 0x17 0x99
K csr_num=0x15, new_value=0x16, write_mask=0x17
K< csr_num=0x15, ret_value=0x99
json {"run":{},"exit":{"csr_num":"0x15","new_value":"0x16","write_mask":"0x17"},"answer":{"csr_num":"0x15","ret_value":"0x99"}}

page riscv64 FAIL_ENTRY
mem header zero 32
mem union u64 1 u32 2
K hardware_entry_failure_reason=KVM_EXIT_FAIL_ENTRY_NO_VSFILE, cpu=2

# it has nothing to say
page riscv64 DEBUG
mem header zero 32
mem union u64 1 2
json {"run":{},"exit":{}}

page riscv64 SYSTEM_EVENT
mem header zero 32
mem union u32 2 1 u64 0
K type=KVM_SYSTEM_EVENT_RESET, ndata=1, data=[0]

page riscv64 MMIO
mem header zero 32
mem union u64 0x10000000 u8 0x41 0 0 0 0 0 0 0 u32 1 u8 1
K phys_addr=0x10000000, len=1, data=[0x41], is_write=1

# loongarch
page loongarch64 LOONGARCH_IOCSR
mem header zero 32
mem union u64 0x420 u8 1 2 3 4 5 6 7 8 u32 8 u8 0
out union u64 0x420 u8 8 7 6 5 4 3 2 1 u32 8 u8 0
K phys_addr=0x420, len=8, is_write=0
K< phys_addr=0x420, len=8, data=[0x8, 0x7, 0x6, 0x5, 0x4, 0x3, 0x2, 0x1]
json {"run":{},"exit":{"phys_addr":"0x420","len":8,"is_write":0},"answer":{"phys_addr":"0x420","len":8,"data":[8,7,6,5,4,3,2,1]}}

page loongarch64 HYPERCALL
mem header zero 32
mem union u64 0x100 1 2 3 4 5 6 0
out union u64 0x100 1 2 3 4 5 6 0xfffffffffffffff3
K nr=0x100, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]
K< nr=0x100, ret=0xfffffffffffffff3

page loongarch64 DEBUG
mem header zero 32
mem union u64 1
json {"run":{},"exit":{}}

# mips
page mips64 DEBUG
mem header zero 12 u8 1
mem union u64 0x80000180
K ready_for_interrupt_injection=1
K epc=0x80000180

page mips64 MMIO
mem header zero 12 u8 1
mem union u64 0x1fd003f8 u8 0x41 0 0 0 0 0 0 0 u32 1 u8 1
K ready_for_interrupt_injection=1
K phys_addr=0x1fd003f8, len=1, data=[0x41], is_write=1
json {"run":{"ready_for_interrupt_injection":1},"exit":{"phys_addr":"0x1fd003f8","len":1,"data":[65],"is_write":1}}

page mips64el IRQ_WINDOW_OPEN
mem header u8 1 0 zero 10 u8 1
K request_interrupt_window=1, ready_for_interrupt_injection=1

page mips64el MMIO
mem header zero 12 u8 1
mem union u64 0x1fd003f8 u8 0x41 0 0 0 0 0 0 0 u32 1 u8 1
K ready_for_interrupt_injection=1
K phys_addr=0x1fd003f8, len=1, data=[0x41], is_write=1

# a 32-bit program sees the 64-bit kernel's layout
page i386 XEN
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem union u32 1 0 u32 1 3 u64 17 0 1 2 3 4 5 6
out union u32 1 0 u32 1 3 u64 17 0xffffffffffffffda 1 2 3 4 5 6
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K type=KVM_EXIT_XEN_HCALL, longmode=1, cpl=3, input=0x11, params=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]
K< input=0x11, result=0xffffffffffffffda

# the rings: coalesced writes, some of them to a port; pages dirtied, one of them harvested
page x86_64 HLT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem coalesced u32 1 3 u64 0 u32 0 0 zero 8 u64 0xb8000 u32 2 0 u8 0x41 0x07 9 9 9 9 9 9 u64 0x70 u32 1 1 u8 0x8f zero 7
mem dirty u32 2 0 u64 0x10 u32 1 0x10002 u64 0x11
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K+ coalesced phys_addr=0xb8000, len=2, data=[0x41, 0x7]
K+ coalesced phys_addr=0x70, len=1, pio=1, data=[0x8f]
K+ dirty_ring dirtied=2, harvested=1
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"coalesced":[{"phys_addr":"0xb8000","len":2,"data":[65,7]},{"phys_addr":"0x70","len":1,"pio":1,"data":[143]}],"dirty_ring":{"dirtied":2,"harvested":1}}

page x86_64 HLT
opt -v
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem dirty u32 2 0 u64 0x10 u32 1 0x10002 u64 0x11
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K+ dirty_ring dirtied=2, harvested=1, gfns=[{slot=0, offset=0x10}, {slot=65538, offset=0x11}]
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"dirty_ring":{"dirtied":2,"harvested":1,"gfns":[{"slot":0,"offset":"0x10"},{"slot":65538,"offset":"0x11"}]}}

# its ends are no kernel's
page x86_64 HLT
mem header zero 12 u8 1 1 u16 0 u64 0 0xfee00d00
mem coalesced u32 170 0 u64 0xb8000 u32 2 0 u8 0x41 0x07 9 9 9 9 9 9
K ready_for_interrupt_injection=1, if_flag=1, flags=0, cr8=0000000000000000, apic_base=0x000000fee00d00
K+ coalesced first=170, last=0
json {"run":{"ready_for_interrupt_injection":1,"if_flag":1,"flags":{"value":0,"names":[]},"cr8":"0x0","apic_base":"0xfee00d00"},"exit":{},"coalesced":[{"first":170,"last":0}]}

# big-endian
page ppc64 MMIO
mem header zero 12 u8 1
mem union u64 0x80000000 u8 0 0 0 1 0 0 0 0 u32 4 u8 1
mem coalesced u32 0 1 u64 0x80001000 u32 4294967295 0 u8 1 2 3 4 5 6 7 8
K ready_for_interrupt_injection=1
K phys_addr=0x80000000, len=4, data=[0, 0, 0, 0x1], is_write=1
K+ coalesced phys_addr=0x80001000, len=4294967295, data=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8]
json {"run":{"ready_for_interrupt_injection":1},"exit":{"phys_addr":"0x80000000","len":4,"data":[0,0,0,1],"is_write":1},"coalesced":[{"phys_addr":"0x80001000","len":4294967295,"data":[1,2,3,4,5,6,7,8]}]}

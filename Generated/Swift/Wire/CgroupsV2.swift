// Made by protoc-gen-martlet from containerd/cgroups_v2.proto. Do not edit.

/// The messages of io.containerd.cgroups.v2.
package enum CgroupsV2 {}

extension CgroupsV2 {
    /// io.containerd.cgroups.v2.CPUStat
    package struct CPUStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 6) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var usageUsec: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var userUsec: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var systemUsec: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var nrPeriods: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var nrThrottled: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var throttledUsec: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var psi: CgroupsV2.PSIStats {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var nrBursts: UInt64 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var burstUsec: UInt64 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.HugeTlbStat
    package struct HugeTlbStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 7) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var current: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var max: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var pagesize: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var failcnt: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.IOEntry
    package struct IOEntry: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 8) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var major: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var minor: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rbytes: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var wbytes: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var rios: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var wios: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.IOStat
    package struct IOStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 9) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var usage: [CgroupsV2.IOEntry] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var psi: CgroupsV2.PSIStats {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.MemoryEvents
    package struct MemoryEvents: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 10) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var low: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var high: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var max: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var oom: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var oomKill: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var oomGroupKill: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.MemoryStat
    package struct MemoryStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 11) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var anon: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var file: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var kernelStack: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var slab: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var sock: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var shmem: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var fileMapped: UInt64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var fileDirty: UInt64 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var fileWriteback: UInt64 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var anonThp: UInt64 {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var inactiveAnon: UInt64 {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var activeAnon: UInt64 {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var inactiveFile: UInt64 {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var activeFile: UInt64 {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var unevictable: UInt64 {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
        package var slabReclaimable: UInt64 {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var slabUnreclaimable: UInt64 {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
        package var pgfault: UInt64 {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
        package var pgmajfault: UInt64 {
            get { self.underlying[19] }
            set { self.underlying[19] = newValue }
        }
        package var workingsetRefault: UInt64 {
            get { self.underlying[20] }
            set { self.underlying[20] = newValue }
        }
        package var workingsetActivate: UInt64 {
            get { self.underlying[21] }
            set { self.underlying[21] = newValue }
        }
        package var workingsetNodereclaim: UInt64 {
            get { self.underlying[22] }
            set { self.underlying[22] = newValue }
        }
        package var pgrefill: UInt64 {
            get { self.underlying[23] }
            set { self.underlying[23] = newValue }
        }
        package var pgscan: UInt64 {
            get { self.underlying[24] }
            set { self.underlying[24] = newValue }
        }
        package var pgsteal: UInt64 {
            get { self.underlying[25] }
            set { self.underlying[25] = newValue }
        }
        package var pgactivate: UInt64 {
            get { self.underlying[26] }
            set { self.underlying[26] = newValue }
        }
        package var pgdeactivate: UInt64 {
            get { self.underlying[27] }
            set { self.underlying[27] = newValue }
        }
        package var pglazyfree: UInt64 {
            get { self.underlying[28] }
            set { self.underlying[28] = newValue }
        }
        package var pglazyfreed: UInt64 {
            get { self.underlying[29] }
            set { self.underlying[29] = newValue }
        }
        package var thpFaultAlloc: UInt64 {
            get { self.underlying[30] }
            set { self.underlying[30] = newValue }
        }
        package var thpCollapseAlloc: UInt64 {
            get { self.underlying[31] }
            set { self.underlying[31] = newValue }
        }
        package var usage: UInt64 {
            get { self.underlying[32] }
            set { self.underlying[32] = newValue }
        }
        package var usageLimit: UInt64 {
            get { self.underlying[33] }
            set { self.underlying[33] = newValue }
        }
        package var swapUsage: UInt64 {
            get { self.underlying[34] }
            set { self.underlying[34] = newValue }
        }
        package var swapLimit: UInt64 {
            get { self.underlying[35] }
            set { self.underlying[35] = newValue }
        }
        package var maxUsage: UInt64 {
            get { self.underlying[36] }
            set { self.underlying[36] = newValue }
        }
        package var swapMaxUsage: UInt64 {
            get { self.underlying[37] }
            set { self.underlying[37] = newValue }
        }
        package var psi: CgroupsV2.PSIStats {
            get { self.underlying[38] }
            set { self.underlying[38] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.Metrics
    package struct Metrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 12) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pids: CgroupsV2.PidsStat {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpu: CgroupsV2.CPUStat {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var memory: CgroupsV2.MemoryStat {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var rdma: CgroupsV2.RdmaStat {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var io: CgroupsV2.IOStat {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var hugetlb: [CgroupsV2.HugeTlbStat] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var memoryEvents: CgroupsV2.MemoryEvents {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var network: [CgroupsV2.NetworkStat] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.NetworkStat
    package struct NetworkStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 13) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rxBytes: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rxPackets: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var rxErrors: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var rxDropped: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var txBytes: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var txPackets: UInt64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var txErrors: UInt64 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var txDropped: UInt64 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.PSIData
    package struct PSIData: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 14) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var avg10: Double {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var avg60: Double {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var avg300: Double {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var total: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.PSIStats
    package struct PSIStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 15) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var some: CgroupsV2.PSIData {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var full: CgroupsV2.PSIData {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.PidsStat
    package struct PidsStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 16) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var current: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var limit: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.RdmaEntry
    package struct RdmaEntry: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 17) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var device: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hcaHandles: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hcaObjects: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// io.containerd.cgroups.v2.RdmaStat
    package struct RdmaStat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 18) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var current: [CgroupsV2.RdmaEntry] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var limit: [CgroupsV2.RdmaEntry] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

}

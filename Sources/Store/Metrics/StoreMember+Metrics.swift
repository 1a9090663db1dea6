internal import RPC
internal import Raft
internal import Storage
internal import Synchronization

extension StoreMember {
    /// What is known of the member, under etcd's names, as its dashboards and alerts look for them.
    func metrics(calls: [GRPCMethodCounts]) throws -> String {
        var text = MetricsText()
        self.addServer(to: &text)
        try self.addState(to: &text)
        self.addWatches(to: &text)
        text.add(calls: calls)
        Self.addProcess(to: &text)
        return text.text
    }

    private func addServer(to text: inout MetricsText) {
        let values = self.status.now
        let metrics = self.status.metrics
        text.add("etcd_server_has_leader", .gauge, "Whether a leader is known.", isTrue: values.leader != nil)
        text.add("etcd_server_is_leader", .gauge, "Whether this member leads.", isTrue: values.isLeader)
        text.add("etcd_server_is_learner", .gauge, "Whether this member only learns.", isTrue: values.isLearner)
        text.add(
            "etcd_server_leader_changes_seen_total",
            .counter,
            "Changes of leader that this member saw.",
            values.leaderChanges
        )
        text.add(
            "etcd_server_proposals_committed_total",
            .gauge,
            "Entries of the log that are committed.",
            values.commitIndex.rawValue
        )
        text.add(
            "etcd_server_proposals_applied_total",
            .gauge,
            "Entries of the log that are applied.",
            values.appliedIndex.rawValue
        )
        text.add(
            "etcd_server_proposals_pending",
            .gauge,
            "Proposals of this member that are not decided.",
            metrics.proposalsPending.load(ordering: .relaxed)
        )
        text.add(
            "etcd_server_proposals_failed_total",
            .counter,
            "Proposals of this member that failed.",
            metrics.proposalsFailed.load(ordering: .relaxed)
        )
        text.add("etcd_disk_wal_fsync_duration_seconds", "How long the log's disk took to sync.", metrics.logSync)
        let version = EtcdMaintenanceService.version
        text.add("etcd_server_version", .gauge, "The version.", 1, labels: "{server_version=\"\(version)\"}")
        let clusterVersion = EtcdMaintenanceService.clusterVersion.split(separator: ".").prefix(2).joined(
            separator: "."
        )
        text.add(
            "etcd_cluster_version",
            .gauge,
            "The version on which the members agree.",
            1,
            labels: "{cluster_version=\"\(clusterVersion)\"}"
        )
        let id = String(self.memberID, radix: 16)
        text.add("etcd_server_id", .gauge, "The member's identifier.", 1, labels: "{server_id=\"\(id)\"}")
    }

    private func addState(to text: inout MetricsText) throws {
        let metrics = self.status.metrics
        let view = try self.view()
        text.add("etcd_server_quota_backend_bytes", .gauge, "How large the state may be.", self.quotaBytes)
        text.add("etcd_mvcc_db_total_size_in_bytes", .gauge, "The size of the state's file.", try self.state.size())
        text.add(
            "etcd_mvcc_db_total_size_in_use_in_bytes",
            .gauge,
            "How much of the state's file holds something.",
            try self.state.sizeInUse()
        )
        text.add(
            "etcd_disk_backend_commit_duration_seconds",
            "How long a commit of the state took.",
            metrics.stateCommit
        )
        text.add("etcd_debugging_mvcc_keys_total", .gauge, "Keys, deleted ones too.", try view.keyCount())
        text.add("etcd_debugging_mvcc_current_revision", .gauge, "The newest revision.", view.currentRevision)
        text.add("etcd_debugging_mvcc_compact_revision", .gauge, "The oldest revision kept.", view.compactRevision)
        text.add("etcd_mvcc_put_total", .counter, "Keys written.", metrics.puts.load(ordering: .relaxed))
        text.add("etcd_mvcc_delete_total", .counter, "Keys deleted.", metrics.deletes.load(ordering: .relaxed))
        text.add("etcd_mvcc_range_total", .counter, "Ranges read.", metrics.ranges.load(ordering: .relaxed))
    }

    private func addWatches(to text: inout MetricsText) {
        let metrics = self.status.metrics
        text.add(
            "etcd_debugging_mvcc_watch_stream_total",
            .gauge,
            "Streams on which clients watch.",
            metrics.watchStreams.load(ordering: .relaxed)
        )
        text.add(
            "etcd_debugging_mvcc_watcher_total",
            .gauge,
            "Watches.",
            metrics.watchers.load(ordering: .relaxed)
        )
        text.add(
            "etcd_debugging_mvcc_slow_watcher_total",
            .gauge,
            "Watches that lag behind what is kept in memory.",
            metrics.slowWatchers.load(ordering: .relaxed)
        )
    }

    private static func addProcess(to text: inout MetricsText) {
        guard let usage = ProcessUsage() else { return }
        text.add("process_cpu_seconds_total", .counter, "Time on processors.", seconds: usage.cpuSeconds)
        text.add("process_resident_memory_bytes", .gauge, "Memory that is resident.", usage.residentBytes)
        text.add("process_virtual_memory_bytes", .gauge, "Memory that is mapped.", usage.virtualBytes)
        text.add("process_start_time_seconds", .gauge, "When the process started.", seconds: usage.startSeconds)
    }
}

import RPC
import Store
import Testing
import Wire

extension StoreClusterTests {
    @Test func oneFullMemberStopsAll() async throws {
        try await StoreCluster(3, flags: ["--quota-backend-bytes", "3000000"]).running { cluster in
            let members = cluster.members
            let client = try members[0].client()
            var last: Int64 = 0
            let refusal = await #expect(throws: StoreError.self) {
                for _ in 0..<1_000 {
                    let put = try await client.put(Array("k".utf8), [UInt8](repeating: 1, count: 50_000))
                    if case .stored(let revision) = put { last = revision }
                }
            }
            await client.shutdown()
            #expect(refusal?.code == .noSpace)
            // The alarm follows the write that filled the state.
            var alarms = ""
            for _ in 0..<50 where alarms.isEmpty {
                alarms = try await cluster.etcdctl([members[1]]).run("alarm", "list").text
            }
            #expect(alarms.contains("alarm:NOSPACE"))
            for member in members {
                let put = try await cluster.etcdctl([member]).run("put", "other", "v")
                #expect(put.errors.contains("etcdserver: mvcc: database space exceeded"))
                #expect(try await cluster.etcdctl([member]).run("del", "none").text == "0\n")
            }
            let compact = try await cluster.etcdctl([members[1]]).run("compact", "--physical", "\(last)")
            #expect(compact.status == 0, "\(compact.errors)")
            // Each member removes its own garbage; one that is not done yet may raise the alarm again.
            var put = ""
            for _ in 0..<50 where put != "OK\n" {
                _ = try await cluster.etcdctl([members[1]]).run("alarm", "disarm")
                put = try await cluster.etcdctl([members[2]]).run("put", "other", "v").text
            }
            #expect(put == "OK\n")
            for member in members {
                #expect(try await cluster.etcdctl([member]).run("put", "other", "v").text == "OK\n")
            }
        }
    }

    @Test func anAlarmOfOneMemberHoldsForAll() async throws {
        try await StoreCluster(3).running { cluster in
            let members = cluster.members
            let id = try #require(try await cluster.status().first).status.header.memberID
            try await EtcdKind.withClient(of: members[0].clientPort) { client in
                let request = Etcd.AlarmRequest { request in
                    request.action = .activate
                    request.alarm = .nospace
                    request.memberID = id
                }
                _ = try await client.call(Etcd.MaintenanceService.alarm, request)
            }
            // One that was not there when it was raised learns of it from its disk and the log.
            try await members[2].kill()
            try cluster.start(members[2])
            try await cluster.waitUntilServing(members[2])
            for member in members {
                let etcdctl = cluster.etcdctl([member])
                let put = try await etcdctl.run("put", "k", "v")
                #expect(put.errors.contains("etcdserver: mvcc: database space exceeded"))
                #expect(try await etcdctl.run("alarm", "list").text == "memberID:\(id) alarm:NOSPACE \n")
            }
            let disarm = try await cluster.etcdctl([members[1]]).run("alarm", "disarm")
            #expect(disarm.text == "memberID:\(id) alarm:NOSPACE \n")
            for member in members {
                #expect(try await cluster.etcdctl([member]).run("put", "k", "v").text == "OK\n")
            }
        }
    }
}

import RPC
import Store
import Testing
import Wire

extension StoreClusterTests {
    @Test func anAlarmOfOneMemberHoldsForAll() async throws {
        try await Self.withCluster { cluster in
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

const diagram = (title: string, direction: 'TD' | 'LR', body: string): string =>
  `---\ntitle: ${title}\n---\nflowchart ${direction}\n  accTitle: ${title}\n  accDescr: ${title}을 그린 그림입니다.\n${body}`;

/** Diagrams as recaps have them: branches, circles, frames in frames, replication from frame to frame. */
export const diagrams = {
  zones: diagram(
    '사용자 1,000명을 넘으면',
    'TD',
    `  user([사용자]):::actor -->|접속| elb[Elastic Load<br/>Balancing]:::network
  subgraph a[가용 영역 A]
    web1[웹 서버<br/>EC2]:::compute
  end
  subgraph b[가용 영역 B]
    web2[웹 서버<br/>EC2]:::compute
  end
  elb -->|분산| web1
  elb -->|분산| web2
  db[(주 DB<br/>RDS)]:::database
  web1 -->|읽기·쓰기| db
`,
  ),
  replica: diagram(
    '사용자 10,000명을 넘으면: 읽기 복제본',
    'TD',
    `  user([사용자]):::actor
  r53[Route 53]:::network
  cdn[CloudFront]:::network
  s3[(S3<br/>정적 파일)]:::storage
  elb[ELB]:::network
  user -->|이름 확인| r53
  user -->|접속| cdn
  cdn -->|정적| s3
  cdn -->|동적| elb
  subgraph a[가용 영역 A]
    web1[웹 서버<br/>EC2]:::compute
    db1[(주 DB<br/>RDS)]:::database
    web1 --> db1
  end
  subgraph b[가용 영역 B]
    web2[웹 서버<br/>EC2]:::compute
    db2[(대기 DB<br/>RDS)]:::database
    web2 --> db2
  end
  elb --> web1 & web2
  db1 -.->|복제| db2
`,
  ),
  saga: diagram(
    'Saga 패턴: 보상 트랜잭션',
    'TD',
    `  client([클라이언트]):::actor -->|주문 요청| order[주문 서비스]:::compute
  order -->|주문됨| broker[(메시지<br/>브로커)]:::integration
  broker -->|결제 요청| pay[결제 서비스]:::compute
  broker -->|재고 요청| stock[재고 서비스]:::compute
  pay -->|실패| broker
  broker -.->|보상| order
`,
  ),
  cqrs: diagram(
    'CQRS: 명령과 조회의 분리',
    'TD',
    `  client([클라이언트]):::actor
  cmd[명령 서비스]:::compute
  qry[조회 서비스]:::compute
  wdb[(쓰기 DB<br/>RDS)]:::database
  rdb[(읽기 DB<br/>DynamoDB)]:::database
  client -->|명령| cmd
  client -->|조회| qry
  cmd -->|쓰기| wdb
  qry -->|읽기| rdb
  wdb -.->|이벤트| rdb
`,
  ),
  gateway: diagram(
    'API Gateway 패턴',
    'TD',
    `  web([웹 클라이언트]):::actor
  app([모바일 앱]):::actor
  gw[Amazon API<br/>Gateway]:::network
  auth[인증<br/>Cognito]:::security
  web --> gw
  app --> gw
  gw -->|토큰 확인| auth
  gw -->|/orders| a[주문<br/>서비스]:::compute
  gw -->|/users| b[회원<br/>서비스]:::compute
  gw -->|/items| c[상품<br/>서비스]:::compute
`,
  ),
  mesh: diagram(
    '서비스 메시',
    'TD',
    `  subgraph one[주문 Pod]
    a[주문 서비스]:::compute
    p1[사이드카<br/>Envoy]:::network
    a <--> p1
  end
  subgraph two[결제 Pod]
    b[결제 서비스]:::compute
    p2[사이드카<br/>Envoy]:::network
    b <--> p2
  end
  ctl[제어 플레인<br/>App Mesh]:::network
  p1 -->|mTLS| p2
  ctl -.->|설정| p1
  ctl -.->|설정| p2
`,
  ),
  pipeline: diagram(
    '전달 파이프라인',
    'LR',
    `  dev([개발자]):::actor -->|커밋| src[(소스<br/>CodeCommit)]:::storage
  src -->|변경 감지| build[빌드<br/>CodeBuild]:::compute
  build -->|산출물| test[테스트]:::compute
  test -->|통과| deploy[배포<br/>CodeDeploy]:::compute
  deploy -->|교체| prod[운영 환경<br/>EC2]:::compute
  test -.->|실패 알림| dev
`,
  ),
  serverless: diagram(
    '서버리스 웹 애플리케이션',
    'TD',
    `  user([사용자]):::actor
  user -->|화면| s3[(S3)]:::storage
  user -->|요청| gw[API Gateway]:::network
  gw -->|호출| fn[AWS Lambda]:::compute
  fn -->|저장| ddb[(DynamoDB)]:::database
  fn -.->|알림| sns[Amazon SNS]:::integration
  fn -.->|기록| cw[CloudWatch]:::plain
`,
  ),
  fanOut: diagram(
    'SNS와 SQS 팬아웃',
    'TD',
    `  pub[주문 서비스]:::compute -->|게시| sns[Amazon SNS]:::integration
  sns -->|구독| q1[(SQS<br/>결제)]:::integration
  sns -->|구독| q2[(SQS<br/>배송)]:::integration
  sns -->|구독| q3[(SQS<br/>분석)]:::integration
  q1 --> c1[결제]:::compute
  q2 --> c2[배송]:::compute
  q3 --> c3[분석]:::compute
`,
  ),
  breaker: diagram(
    '회로 차단기',
    'TD',
    `  a[서비스 A]:::compute -->|호출| cb[회로 차단기]:::network
  cb -->|닫힘: 전달| b[서비스 B]:::compute
  cb -.->|열림: 바로 실패| a
  b -->|오류 응답| cb
`,
  ),
  nestedFrames: diagram(
    'VPC 안의 두 서브넷',
    'TD',
    `  user([사용자]):::actor
  subgraph vpc[Amazon VPC]
    subgraph pub[퍼블릭 서브넷]
      elb[ELB]:::network
      nat[NAT<br/>게이트웨이]:::network
    end
    subgraph priv[프라이빗 서브넷]
      app[앱 서버<br/>EC2]:::compute
      db[(RDS)]:::database
      app -->|질의| db
    end
    elb -->|전달| app
    app -->|외부 호출| nat
  end
  user -->|HTTPS| elb
`,
  ),
  stream: diagram(
    '실시간 데이터 처리',
    'LR',
    `  iot([센서]):::actor -->|수집| kds[(Kinesis<br/>Data Streams)]:::integration
  kds -->|처리| fn[Lambda]:::compute
  kds -->|적재| fh[Data Firehose]:::integration
  fn -->|상태| ddb[(DynamoDB)]:::database
  fh --> s3[(S3)]:::storage
  s3 -->|질의| ath[Athena]:::compute
`,
  ),
  oneUser: diagram(
    '사용자 한 명',
    'TD',
    `  user([사용자]):::actor -->|이름 확인| r53[Route 53]:::network
  user -->|접속| ec2[웹 서버와 DB<br/>EC2 한 대]:::compute
`,
  ),
  eventSourcing: diagram(
    '이벤트 소싱',
    'TD',
    `  cmd([명령]):::actor --> agg[주문 서비스]:::compute
  agg -->|사건을 덧붙임| log[(이벤트<br/>저장소)]:::database
  log -->|다시 재생| agg
  log -.->|발행| bus[이벤트 버스]:::integration
  bus -.-> v1[(조회용 뷰)]:::database
  bus -.-> v2[알림 서비스]:::compute
`,
  ),
} as const;

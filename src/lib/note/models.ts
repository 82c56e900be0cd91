/* Written by `npm run train:notes` from the data ed8a3c1a75084a51. */
import type { ModelText } from './model-text.ts';

export const MODELS = {
  thanks: {
    bias: -5,
    gaps: "|+|||EGW|||;Ff|||||u|48|i|)|||||TCGP<<|l||2||@||||=|||EaA|3QT|@<|Gl0b|K|||hb|||||L4|||z,|{?#f|||4||||||y|/||||T|Jxo0|&||$]||||S||V|||%||0||k||||*9V-|||D|&J||R.|Q|^|$*RY||O||||)||Z*,&||||||K||||qSB||||J{y|G|=j8|[||B|XV1|z|'WE||||RO1|-/$;||||||S||||a>+",
    weights:
      '?EHFEFJEA?DFF?D>A@EF=EDFFFGGE?>?FGGF=?@FFF>GEG?D??GFE?FF?FL?D?DFEGFD?G>=>;EH=EG>E<FE>GFA>G<?FDGEEDD@DEAEE?C>D?E>E',
  },
  interest: {
    bias: -4,
    gaps: "P4C15k5|3@3(%||m5/b?G$W?NW3)R|$E4$#.,'|[C)F>C<*+<&8,]6b/,|9Z?*|58h$EG[$3*>&E1*|2hBW|.)|r|8_.3n|@ME/eO/|<B5w1O.R34)_f3:RWFO(@W,%Bc':&TF.'Hj5$,aH6A|&B]&+YgrZ(-;PB(84|>3,||2S2**D1_|3|EHp:T=||,8LS|'M|0)S&LwW|G/^*`J*[[J$b)(#U+#|/$(.JN0|$&56Hg4Q74+@E|8(tS+97M$?$K'/0#S7.||ZYKJOQ(N|J:,D8:04|||S'|'<$#|Q|+',9DE`e8,|)85,='H70u1HFa$kAjR#W$3[j#%$BQ58S25AB%_&B|,(ZNfow9933=1@V|r='5TZ2|%<6+c|X(b&|@6hCh$|AE5#lE#,)I458M42I%#|PA|#=@/.1'+|Od#'*+L29P|e?.#Ln.4I'm9hul;auB1|$/2<F5B;E*An(*",
    weights:
      '@F@EE@EFHEACHFGDEG?F>FAEH?GDF@?F>E=FFD>>D@FCEFA?EF>EGEEEGDE>DF@A??GEH@DFF>DEE>>=?>E?E>>?>FF@FCEEEEEEGFF?G>>?EGEFFEGD?DGGF?>?DDEFE>FDDEEDF?EFFDDDFEDF=E@?FEAKGF?EDE>?CE<??>F>FGEEFDF@>@@DDEEGF@@@>DDGEFE?FF??E>>@>?FEJE@EDDEFFEFFFFH>EH?E=FE@DFFD?F>?>EFFF>DF??E>EEDFEF@?@F=EF?<FD=C=?GE>EF?GGDEFEF?G>>D>FEEE>=FIG>E>>E@FFF?FDFDFE?EDEEDF>AE@GDDFDFCE=@@FE=E@?DFFEED??>D?EFHDADF?A>?EFD?EFF>F>DEFEDDEDE>DFEED@FCD?>AF?>DGFDF?@GF>F>DD?',
  },
  specific: {
    bias: -5,
    gaps: "*$)s.%AJ60v[)2%%.%A#|0||3?|U|ed@;$)F'a&/|/-7+>^k)jv1|7,%A|>|9D$H238(1E|$|/9|*||H{M$z>t[J-|D6+SU4|Q5:Q/8l1|*CfoS,-/':,||@'*4'F(]|JS6<(Bf:@U8dIs8v(0/+LL|x[-|_US=<R@*&(y3|l(L'+|7O,fl:fL5[,e|^w2|s8:GVmI|0*'O7w/##bIG63(E.['6+|B5I?&|f#9/|4%m-c$+_|=l|U+N4`1E436>o;)H]|v4|*EK%,d|%F8Z>':9ZX|27h'|Cq8k<*|r|5|''|'<C$d4&||T.i||f(5[2E=E6+C.$^|C+{1|0'||/y|75#7|J|:&A2&$.$8|C&&%-5|kA#AS%<>#%';EiA[7'A0K$6:J|]-7%94$2)|fO%rO$7&),B;8:B#:|2|Z1|lT:55d(.6NzN:&",
    weights:
      '>E??CCEFCEED>?<D>?=A>>CFFFD?=>FE@DDDFED>?ED??>FE<F?@@@@<?F@FD@EDF==>GE=>E>>FE=?GFDAFE@DED>E?E>F?GFEEA>EFF=F>?FEDFDFDDE?EFFEF??@?@E@FE@?E=@FEFEA=DD?DE<DFF??F>>FFEEAFAE?EAE=FDEEFCD>E@EA>DFEEG?EFE?ADE@E?D>DE@D@G>9?F@@@F=EF>=>G>F=F?FEEE>F>E?>?>?@C><?=@D?FEE?>=??@EC>?E>==D>F?DE>EE=EFFEFGEEE@C?>C>>FHDE=>EC?EE@>E>GDEEGD?E>DGEF?DF>@G?GDFEA>>FFFD>>F>E?=A@=E??F=>E>FED>EEG=FD?EDCF?D@F@CED',
  },
  value: {
    bias: -6,
    gaps: "*o/Ph'#&[,-[<T|h,$|%P48l-WSxeh|71?3y>D%5%r](1|4,?CL|6||404c$;/-B-9,|oA<|+qE/)6UM$3=M>|'|(|RQ5/O||963/b+|E0dBY`M$tO|?7U8G'Fp#0(JS&C|E|S&1$/ML|9%,&,.|14|O,g|'Pcn+U+84%<4,|L?R(;||V@|S7,L5*S|G|,=]1Kh/|$#G-4|4:$KI<#((#|m##.@7IR3+|9#Y|92>E^U$5|_NT&3,3=$>K$|||38n|&(A7|:<|:9|p|E;H&$;W|I0`*;+#6bmz);f%%2$ne+((0|L21#||'c&&Y5Xm&.7FWTD/*|76$,]+_v|)(b'|E*53#=w||5|&+,-[D||9|=2&|G`X$4A&|n)6|91|O9??%$:,?7Z:9<rb*9H6|/%01)u|2UFTB*#B/j';'+BZhux/T3@%2D<|0+@X,|w.#",
    weights:
      '>F?>FDE@@EE@?C>G>E?@EE>HFDFEEFEEDD>DE=DEE=>EE=EE>EF?C@?F@??ED>ED>DEFD?C?<@E?EF?F>DDE>=D?EF?AEED@@?>CFE@??E@D@>EDDE==D?=EC>@E>D?F>FDEDEEF>>EF>@G??@FE?@EEE??D?EED@K@?EF?DGDCFDF>=EEA?>?@?EDEFDCEEEFEFFF@AGFEDFF@>E@@=@>;?@EEEEEEEFE?FD>EG??DCEEE@DDDFEF<ED??>E?ED>?E<EDCFEEE@?D><DDE<FE>H?DFA>EEF=@FADE>EE@DCEE@=<?=E>E?E:E>AE<G>A?=??@@??DDEDDEE?>D?F@EE>EE??E??GEDDFFECF==?A@?CFFFDEDDDD?CD>=?',
  },
  gift_or_social: {
    bias: -5,
    gaps: "|)$.|(||XA|>|.n|6u|3[y2|1|Kz*j|C#||@|E|c`it||>|'|||1|||||4V|d|||2Z|@Y3;X*I0||2Oc8|5<N;<G|T[||:n;'kHl|||||-r?|joK*||[|-|w|8|ux||7/|mY|40|`+|6mK.=||=Ib|_|a.E21.'6)|-||k)[|1?(|e|o|jL5||||:_7,[FX`:5|%)e+-b|DWB||FCb5|4|M%|||X||'e||Tt|||W@'W|||CD||5i|&(g|^$g1||H%D$?i)I|/D,+$U]$fb**U2|mO%&z6/=[8KZk0NJ||G4|?49||F",
    weights:
      '>?:DEEEF=EEDFEE=>D=?EFFFE@?@FF?EFHFF<H>EDA==@FE>HFE<?@F>FF=AFEF>F=EFGFFE@G;EE?FF>>@?F>E;E@?EEFD<ED=?>=FF@A>>?EFGDEFF<?DEDFE=E<D?GG==DE=EEFGEE>?<EDIEF?FEGE@FEFD:>@>@E?EEEGEEICEEFD=FE=@>@=FCAAE>>?FEFEG?=C>?',
  },
  boasting: {
    bias: -5,
    gaps: "*Q+C1|$#<350a2<3C0I#|&9h1&d5(,)|.5vA-1|>72(op4.j=))/'*BI8S*f7;&N.0;)a=4CT2T*(CLt/$'7<0|8+8$|(uq>5|?9$$1J&</1-.2L$$i6.I4H?#dkEVtBQU0>|8s9kO&;1%R@||=AG&4|O(y6&2#ZE@D+@/|mVLF#$>G|v<E|Ae1/:2'(|,sE4%F#2UHJ9+hOHc$|8$|t5(%.P+$'/C&S(L8>>[#08{|W||MB2$',I$3{+W'DWG6.$51L'Ylr05$1/TB-02P7G#xBM'??A+##66-5)z6|:L66.UEeS+BM`<|WT?#21[M0Y|](;An|b|'3'OW+:1N-F{N0'('9B`M;(SP9I'@;t|),7*0Sl-7-O:.|5<B|H0Z4@89[E>LU@|,)2&%K*1Z0-b.d2-=J3-u#/IX*|Pg|u;B)61*1$/DB)nw<&CA?$gA^F7WW6;)|';6f#1B-,dNO%DS(G;-#'2K'+l^6'/FC,THCd*:8IqQ(0E>|E):.#>%0",
    weights:
      '?F?@AFCEE=F>??E?F>FF=EFEFEEEEDE>FEDE?>=FEFA?=?E???F?E?@DEEDFEFFE@EEDEEEEE>E=A<ED?DEEEDEEEDF>E>F@FD=D=EEFHEEDH>>EE=E>FF>?E@>>EEE@AE>EHE>@GF?E?F?E<EADE>?EFEFFEEA?<D>FEEF@EF>D>EAE>CF=D?EEE><DEE>FDF?A>>D<EFEDC?C>ED>G?EED>DE>?>?EG>E?FEEE>>EE<@ED=D>DE>EE?E>?E>?EFEE>>@=DF?E@E>D@DEEE@==>C?E=FF>>@F>E>DEF>DFFEFF@EED>E?D>E>??D>FFED><?>EDF?@H@>>@@E??;@HE>E?DEGEEE??AE=DD>>EDDE?EE>EEED?F>FFE=DJFD@E?EEDE>FEE>=FEEDE??@@=>>C>;>@CEDEA;E>DFE@@GEDDEDA>>?DF?EEE=EDDDEFECFFEEFCDE@DADDFE?=@H@>?=>=E',
  },
  pressure: {
    bias: -3,
    gaps: "*##3(%@#:(P_+2.I8J'#C/J|G?$&'&<'2S'+:(4-01$%B+(.0;#*-:<<.-:&0M4B8#/&PI;'1$(@+:-5#%:T(2#)e'_&1T;)0(*79^E*((#&.&x'|%5,<%#'<O413031,2$,(&&/,9=#3_';(U$$|<'1(#':{'2H3kFFD$&HX#*>|)#@-*(9='-'IA633yS?F&SKF&)O%o/,-V1%A$%+;Fb=2'6<-$'*9|)'##|5&.%<8#'9A&6/&0`=&34G>6F$NB-+='6?(A8+.8TX>*%m+)rF>82IG*&F>C2.Y*(SN$|&/Z(..#)&#`%04[(Z/&-<D-F>'ALj1+M)CE',I?%ET{T<C,8GxL31'Ci#()</#15-p,%Q'I8;X%&#2$J5%)m,6EB7(E$12${,6%M,6@Et&)%3.'6)#3/J#97>5,//$%8%A-*-492$#%,)3-+&J6;DSZ?==GM$J;4^+n|0D*U61I.v`IX+J#320D22/1i7j(#<(#:*0$;UD&,?KJ%'2EN%&8*)>&.6'FE$-,%811:2FT,'77B>86$DL|5:*+(|#|gG*X$'+15842|<|%|N|=B,-'K$1.+]K-3g#)[O+H,`''(`'930N$z(2JG++$M|'*$,d#5`%+]-(,###+)A>-,D.'4|O<$9(r`+-6.#(V95|&4)%**NH$$K/@?8E8B+*(&-3'%$:$(3>.EU$^P?:c$:&-:'()99%$%#8:;.(0J>T,<*/7)",
    weights:
      '@DEF>ED=C@=D?EFDF?EEC>@EEFE@D>?=?DCDFDFD@?FFC?ECEHE>DE?DE?=FADGD>>>>D>DFFGDD=EFE??AEE?>@DEEDG@FFEE?DEDE?EFEE??DAE>F?>?>>@?DEDDE@EE@EC?>@EEF>FEEG>GFEEEE<>@D??CEE>EDD???@E>=EF?G=EC@EE?>E?EA?>EE?EEDEE?E>FFG>@E@E@F>F>E@E?DDE?EEE?>EFCED@EEFDA>E@@>EHFD@F>@@F>EFEFD?D?DEEDEC>D@EDF?F?F><?FE@E>EDCDFE;DD>?ED=??EEEDEEDE?FD>EEFFEA@F?@F@EEE??D;@?EEF@E?A@EFF>E>EDDFEEF>>GEEGAAEFD=DFE@FF<=FE>?E?E@?>@DE=>G?D????@@E@A<?FGE@@F?FF@E???E=EDE>?EF@E@E??D?>D?E?D?CFED?EE??FFD>EDDEDFE?>EF?@F@@F@F?@?>?>@GE>>C>E?>EDEC>@?ED?DFE?E?EE?@>EF?E@?DDEFEEE>?>E>F??EDD>EDDCD@@EE?FD>FD@>EC>=DED@>=E>E?E=E>E?F?FF<>>>EEE?EDD>AEF??DEFD?>DD=F@D?@DEE??@EEE>@>?>>@E?@DEDD=?CE?GDE?@?D>F>?EAGDEF=F>A?>@>AEF>EEDD@DEE>?EDEFDE>FD@EEAEE??FFEECDDD?D>?EEEED??G=',
  },
  defensive: {
    bias: -3,
    gaps: ",$;_P+T6qKSJ|+WW,#'%T(SM|zY60'LW*)<%95B#?3+E?fG&4*#,&$:@1|<H>#`L6*]WG|'1R*51<D#%6f*Pd0<'|5|$%&7|A-3?P-3E@')->'&,`8%Y&.mE?$@:(|sSNP%$rnF-JHjG.#I=0*>.4N'TA^-@/@o-S93,|e#4].2K1$#+6|%2/#],%#23T9I$CPbDCa@/6(8Ge''S$d#'|/|M_%-6(=&)1A87&P&@&,JC?%>7,R8.n@y%8$'b0=3+(5%x%/::5:=,)*.T+nK$(22C#&#=:|5&##AjB*c9K7,4n9Et127L3,C#|.&)@|B$%=$hr/HZ%jj'&+A|X.,+;i-vU5&kl$9C*w%(<0s+Q93#U7%>C+H%QI-?xBB#;$#'7.E)'^&''OZ=+DES$**8?0&.h?;0.G17*%/F3G=#=3*#<%|-E-P%&9&|11|H7Ad|'241C)+74>|$EJ7J%M?D,N1M'|,7B|8I24/M2;U?,D;5P5D,<O6%*+3U=*2)|)%7){%607,B*;'12d4C.ye+2AV,))#ITMgFP09)$#P>/$;'+($&9;P2#I(M6YWY|(,d|?4#+I9c>2H&#.30.#5.0",
    weights:
      'EEEHEFD@??EDDD?EE>>FE@>CD@DD>D???DE>CE=>@EED@??@D>FFDAE?EEDEE>EDA>D?>EEEAE?CED>?D??@EDDDF>?EFE?E?EE>FD?>DECFFDEDFD??E?>FF>D?EEEF@ED?E@DEHF?E?FEADFF>?DEEFCDDEEFCD>C?=FEE@@EE@A>FD?>DE>DG;EDFED@F@8?EC?@@E@D>>>DEDEEEDEDEEDFE>EED?E@E?E?EE@EEEEEEEE@F>F?>EC?GA=FAEEEE?=D@EDEDF>>E?EE@DEAFE@D>?ED>?DDEEFF?E@E>D>?@?=E@@A?D@F?>EAE@@CD?FE??DDEEFDE?>FFFE?DEF?F?ED@AD?>?>E?G??D@?CF8??>@>?GE?DEDD??D?E?DEDD>>>D?>F>DEDE?FEEE?D@D@EFEFE?=EEFE@EEFE@@D@?DDEDEEEFEDDED?EDF=:>F>F>@EEEEE>DEEECGFD?D>E?>>?>>?D=@DFD@FCE>EE?>DDGD@@D>?EE=>?>??@??>E?E@>>C@@C@DGEE?@?C@EH??@@EH?D<@@>??>>EF??D@E>D?>>A',
  },
  negative: {
    bias: -4,
    gaps: "*>lMURSKIE1|C7@<|6(8#E`1$|+Y%3#(]P%**.#&.q-AFFG],I$_P;G|zJO3=*>()#T()1`0()j|&JlNjO(|=6+K.i?;3=|g|$?)USYY>?*|58g5&3|'|#m9AA,W7')#$%AC0/|qp:31;m+(@5P27#'2i3|6BBZd?c.()@%1L-|g29-|.H4$0U=S6w.*#N:1#*B|3HC9|e|89HI7,B*$5+EV20X|.:`G,Y6c5$%G5?|z5E9C|G&#BBI/#9BI5U)&)|f|)(,W.)4CB-S|I&K%6(##?|AQ+(+Gf$:@A/)6*&U2/|5|<)5.C#8)_NZA1||_%#%2B'j|/?9T7]WB7h*24D)'9j(2n&SB%C;A?0&f:9Y/(*PV<Tk:'|G_.6|kODV]Sed$2/0''|6|6$(a.&M20|5<k?G|O$E'($cEf'Q+`R|3&)Gi:#0[KzB$%?Kf.TE.M&I6XE1|0)**^+.$P]UO%=%$$$$W61;3a|L2|S_%|L847A.E+ELF*;2MI).;P",
    weights:
      '?E??@DF?CFEDF>=EDFF>FE=D=E?>E=>E?>?@H??E>EDF>@>>?D>EFH>E=DEEEE??F>E=FECDD>>FE>DF>DE?>E?CD?EDDE?>=CE@?FGFEEDCDF=E???>@DDFEDEFFEFFEEA?EFFE@?EE?E?FEAFEF??EGFDAE>>FEG>D@CAFDEE>>?@?EDEE<@E>?FFE@@DD=D?>EEG<H@E@>EFDE@>GFA@>F?DEE@DFAAFE>>GDEFEEE?EEEEF?=F>>J?D>@EF=EGEEEF>FE=F@>F?F=>FDED?EEDEEEEED?E?EEEFEEF?@ECFD>>=A=DEE>?DEEAEE>DF>DEE@DE@@AD>D>A=E=EDDI?D>E@DEEEG?EE>>EEE?EDFH<E@>>CEFEG>>FEFEFED=>D>D>>?EECE>EC?AEF@EDEE?F@>D@EE>?>?F??CGAEFGDD@FE@A=C>:E?>ED>>F?ED>@EGEDEEE@DE>F',
  },
  pay: {
    bias: -4,
    gaps: "|+.|(%|Q#&-9%4BW|:U|$2$|US@n|%U't&$>y|3gFR|^]|5;|oM-|(#</M|,|||||>O||||y|U|4rjKQ|7|j|H||@|RnT|,G|J45.@4|5&|e/0|,),|P*+||q/|,0y?Lb|&|qS|&f|$|&3|7U_M^|wU||Vi||D&')|Sit7|C5A*ChR2^6|nM'=+a$LD|pC)[|P|$G|&`|d#6||||N$IEg'+{*|gdCn||ID|||T<56y|)-L|a|9|u|MN5||>A77Em|a1?S]|Ak[u)||H9j9ah|'0*|5N|O-4<N):|5*X{,|t|0,|e)>M2Cw3'|qu||m:T9|97,|@/)(4K3",
    weights:
      '???D?EDE@FHEE?GE?D??@AFE>EEFF?F?DF>FD>?FDD?DADDDAEDFG@FDE@D@G?E>EEG>F?F>ECEFFFFEFFECH<EEFFE?EFE@?E>D>>?E=EF>=?>F=FDE?EEEEE@EE>==DF?DFEEEAA>EE=FF?EE>AE=@>?F>E<;?>>@GF@D?FGEEEE>EFFDEGFF@F=DE>DFDF>>?FDEEFF@E>EK?ADE@DEEF@>D=FCEE?FD=E><FEEEE>DEF??',
  },
} as const satisfies Record<string, ModelText>;

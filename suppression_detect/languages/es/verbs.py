"""Spanish verbs and their English: ``infinitive[/stem] = english[/past[/participle]]``.

A star behind the English tells that "se" before the verb makes no passive ("se queda": stays).
An infinitive with "se" behind it stands for the forms with the pronoun of their own subject alone
("acordarse"), one with "te" before it for those with another person's ("te contar").
Forms that follow no rule stand in `FORMS`, with their subject before a bar, if they tell it; those
that are hardly ever verbs in `NEVER`.
"""

from __future__ import annotations

from collections.abc import Iterator

from suppression_detect.languages import Verb
from suppression_detect.languages.es.conjugation import Forms, bare

VERBS = """
tener/teng/tien = have/had/had
votar = vote*
sufragar = vote*
elegir/elij/elig = choose/chose/chosen
eligir/elij = choose/chose/chosen
reelegir/reelij/reelig = reelect
escoger = choose/chose/chosen
seleccionar = choose/chose/chosen
optar = choose/chose/chosen*
decidir = decide
decidirse = decide*
emitir = cast/cast/cast
cerrar/cierr = close
clausurar = close down
reabrir = reopen
abrir = open
mover/muev = move
cambiar = change
cambiarse = change*
mudar = move
mudarse = move*
trasladar = move
reubicar = move
desplazar = move
recorrer = move
correrse = move
moverse/muev = move
aplazar = postpone
posponer/pospong = postpone
postergar = postpone
diferir/difier/difir = postpone
reprogramar = reschedule
reagendar = reschedule
programar = schedule
agendar = schedule
cancelar = cancel
suspender = suspend
anular = void
invalidar = void
nulificar = void
viciar = spoil
extender/extiend = extend
prorrogar = extend
ampliar = extend
alargar = extend
prolongar = extend
acortar = shorten
recortar = cut/cut/cut
reducir = reduce
adelantar = move up
adelantarse = go early/went early/gone early*
anticipar = move up
retrasar = delay
atrasar = delay
demorar = delay
tardar = take/took/taken*
durar = last*
quedar = stay*
quedarse = stay*
permanecer = stay*
mantener/manteng/mantien = keep/kept/kept
mantenerse/manteng/mantien = stay*
registrar = register
registrarse = register*
inscribir = register
inscribirse = register*
empadronar = register
empadronarse = register*
matricular = register
anotar = write down/wrote down/written down
anotarse = sign up*
apuntar = write down/wrote down/written down
apuntarse = sign up*
alistarse = get ready/got ready*
reinscribir = register again
enrolar = enroll
enrolarse = enroll*
enviar = send/sent
mandar = send/sent
remitir = send/sent
textear = text
mensajear = message
llamar = call
telefonear = call
marcar = mark
remarcar = mark
palomear = mark
señalar = mark
tildar = mark
puntear = mark
rellenar = fill in
llenar = fill in
completar = complete
firmar = sign
tachar = cross out
cruzar = cross
rayar = scribble on
garabatear = scribble on
pintar = paint
dibujar = draw/drew/drawn
manchar = stain
doblar = fold
desdoblar = unfold
plegar/plieg = fold
romper = tear/tore/torn
rasgar = tear/tore/torn
arrancar = begin/began/begun
cortar = cut/cut/cut
pegar = stick/stuck/stuck
grapar = staple
engrapar = staple
subrayar = underline
circular = go around/went around/gone around*
encerrar/encierr = lock up
usar = use
utilizar = use
ocupar = use
emplear = use
llevar = bring/brought/brought
llevarse = take/took/taken*
te llevar = take/took/taken
traer/traig = bring/brought/brought
cargar = carry
portar = carry
presentar = show/showed/shown
presentarse = show up*
mostrar/muestr = show/showed/shown
enseñar = show/showed/shown
exhibir = show/showed/shown
exigir = require
pedir/pid = ask for
te pedir/pid = require
solicitar = request
requerir/requier/requir = require
necesitar = need
precisar = need
permitir = allow
dejar = let/let/let
soltar/suelt = let go/let go/let go
aceptar = accept
admitir = accept
rechazar = reject
negar/nieg = deny
negarse/nieg = refuse*
rehusar = refuse
prohibir = ban
vedar = ban
vetar = ban
proscribir = ban
impedir/impid = prevent
evitar = avoid
obstaculizar = block
obstruir = block
bloquear = block
tapar = cover
cubrir = cover
contar/cuent = count
te contar/cuent = tell/told/told
recontar/recuent = recount
escrutar = count
contabilizar = count
computar = count
valer/valg = count*
sumar = add
sumarse = join*
restar = subtract
perder/pierd = lose/lost/lost
ganar = win/won/won
empatar = tie*
derrotar = defeat
arrasar = sweep/swept/swept*
pagar = pay/paid/paid
cobrar = charge
abonar = pay/paid/paid
saldar = pay off/paid off/paid off
liquidar = pay off/paid off/paid off
adeudar = owe
deber = owe
costar/cuest = cost/cost/cost*
multar = fine
sancionar = fine
penalizar = punish
infraccionar = fine
arrestar = arrest
detener/deteng/detien = detain
detenerse/deteng/detien = stop*
apresar = arrest
capturar = arrest
aprehender = arrest
esposar = handcuff
deportar = deport
expulsar = throw out/threw out/thrown out
encarcelar = jail
enjuiciar = prosecute
acusar = accuse
demandar = sue
imputar = charge
condenar = convict
denunciar = report
reportar = report
delatar = report
sapear = snitch on
fichar = flag
rastrear = track
espiar = spy on
monitorear = monitor
vigilar = watch
custodiar = guard
resguardar = guard
patrullar = patrol
rondar = hang around/hung around/hung around
fiscalizar = watch
supervisar = watch
observar = watch
escoltar = escort
revisar = check
verificar = check
checar = check
chequear = check
chekear = check
comprobar/comprueb = check
corroborar = check
consultar = check
cotejar = match
coincidir = match*
constatar = check
averiguar = find out/found out/found out
investigar = investigate
inspeccionar = inspect
requisar = search
escanear = scan
identificar = identify
identificarse = show id*
interrogar = question
cuestionar = question
cachear = search
allanar = raid
catear = raid
pasar = pass
te pasar = pass
atravesar/atravies = cross
esperar = wait*
aguardar = wait*
aguantar = hold on/held on/held on
aguantarse = put up with it/put up with it/put up with it*
llegar = arrive*
entrar = enter
ingresar = enter
acceder = enter
acudir = go/went/gone*
concurrir = go/went/gone*
acercar = go near/went near/gone near*
arrimar = go near/went near/gone near*
aproximarse = go near/went near/gone near*
asomar = show up*
aparecer = appear*
aparecerse = show up*
desaparecer = disappear*
figurar = appear*
asistir = attend
participar = participate*
abstener/absteng/abstien = abstain*
ausentarse = stay away*
faltar = be missing/was missing*
boicotear = boycott
quemar = burn/burned/burned
incendiar = set fire to/set fire to/set fire to
prender = turn on
encender/enciend = turn on
apagar = turn off
disparar = shoot/shot/shot
tirotear = shoot at/shot at/shot at
balear = shoot/shot/shot
balacear = shoot/shot/shot
asesinar = murder
matar = kill
ejecutar = kill
secuestrar = kidnap
levantar = lift
levantarse = get up/got up*
golpear = beat/beat/beaten
apalear = beat/beat/beaten
patear = kick
linchar = lynch
apuñalar = stab
herir/hier/hir = hurt/hurt/hurt
lastimar = hurt/hurt/hurt
dañar = damage
agredir = attack
asaltar = rob
atacar = attack
atropellar = run over/ran over/run over
amenazar = threaten
intimidar = intimidate
amedrentar = intimidate
asustar = scare
asustarse = be afraid/was afraid*
espantar = scare away
ahuyentar = scare away
acosar = harass
hostigar = harass
presionar = pressure
coaccionar = coerce
chantajear = blackmail
extorsionar = extort
obligar = force
forzar/fuerz = force
vengarse = take revenge/took revenge*
arrepentirse/arrepient/arrepint = regret it*
lamentar = regret
publicar = publish
postear = post
republicar = repost
repostear = repost
compartir = share
difundir = spread/spread/spread
divulgar = spread/spread/spread
propagar = spread/spread/spread
esparcir = spread/spread/spread
rular = share
viralizar = share
regar/rieg = spread/spread/spread
reenviar = forward
rebotar = forward
retuitear = retweet
retwittear = retweet
comentar = comment
etiquetar = tag
mencionar = mention
responder = reply
contestar = answer
replicar = reply
descargar = download
instalar = install
activar = activate
desactivar = turn off
conectar = connect
conectarse = log in*
loguearse = log in*
chatear = chat
guglear = google
googlear = google
teclear = type
digitar = type
pulsar = press
oprimir = press
apretar/apriet = press
clicar = click
clickear = click
deslizar = swipe
escribir = write/wrote/written
reescribir = rewrite/rewrote/rewritten
tipear = type
tuitear = tweet
twittear = tweet
seguir/sigu/sig = continue
te seguir/sigu/sig = follow
entregar = hand in
depositar = drop
introducir = put/put/put
insertar = insert
devolver/devuelv = return
regresar = return*
regresarse = go back/went back/gone back*
volver/vuelv = return*
devolverse/devuelv = go back/went back/gone back*
retornar = return*
recibir = receive
recoger = pick up
retirar = pick up
retirarse = leave/left/left*
recolectar = collect
juntar = gather
juntarse = meet/met/met*
reunir = gather
reunirse = meet/met/met*
echar = drop
te echar = throw out/threw out/thrown out
te botar = throw out/threw out/thrown out
te sacar = throw out/threw out/thrown out
te correr = fire
botar = throw away/threw away/thrown away
tirar = throw away/threw away/thrown away
lanzar = throw/threw/thrown
lanzarse = run/ran/run*
arrojar = throw/threw/thrown
desechar = throw away/threw away/thrown away
meter = put/put/put
meterse = get in/got in*
poner/pong = put/put/put
ponerse/pong = put on/put on/put on*
colocar = put/put/put
guardar = keep/kept/kept
conservar = keep/kept/kept
esconder = hide/hid/hidden
ocultar = hide/hid/hidden
hacer/hag = do/did/done
rehacer/rehag = redo/redid/redone
deshacer/deshag = undo/undid/undone
realizar = hold/held/held
efectuar = hold/held/held
celebrar = hold/held/held
festejar = celebrate
convocar = call
organizar = organize
desarrollar = hold/held/held
ocurrir = happen*
suceder = happen*
acontecer = happen*
decir/dig/dic = say/said/said
te decir/dig/dic = tell/told/told
predecir/predig/predic = predict
contradecir/contradig/contradic = contradict
maldecir/maldig/maldic = curse
bendecir/bendig/bendic = bless
platicar = talk*
conversar = talk*
charlar = talk*
avisar = tell/told/told
advertir/adviert/advirt = warn
alertar = warn
prevenir/preveng/previen = warn
anunciar = announce
notificar = notify
comunicar = announce
comunicarse = contact
contactar = contact
confirmar = confirm
ratificar = confirm
informar = inform
informarse = get informed/got informed*
enterarse = find out/found out*
orientar = guide
asesorar = advise
aconsejar = advise
sugerir/sugier/sugir = suggest
recomendar/recomiend = recommend
explicar = explain
aclarar = clarify
recordar/recuerd = remember
te recordar/recuerd = remind
acordarse/acuerd = remember*
acordar/acuerd = agree on
olvidar = forget/forgot/forgotten
olvidarse = forget/forgot/forgotten*
creer = believe
opinar = think/thought/thought*
pensar/piens = think/thought/thought
imaginar = imagine
imaginarse = imagine*
suponer/supong = suppose
saber/sep = know/knew/known
conocer = know/knew/known
reconocer = recognize
desconocer = not know/did not know/not known
entender/entiend = understand/understood/understood
comprender = understand/understood/understood
aprender = learn
notar = notice
ver/ve = see/saw/seen
prever/preve = expect
mirar = look*
fijarse = look*
leer = read/read/read
releer = read again/read again/read again
oír/oig = hear/heard/heard
escuchar = hear/heard/heard
hablar = speak/spoke/spoken*
preguntar = ask
querer/quier = want to
desear = wish to
pretender = try to
gustar = like
encantar = love
amar = love
odiar = hate
detestar = hate
respetar = respect
apoyar = support
respaldar = support
bancar = support
impulsar = promote
promover/promuev = promote
confiar = trust*
desconfiar = distrust*
dudar = doubt
empezar/empiez = begin/began/begun
comenzar/comienz = begin/began/begun
iniciar = begin/began/begun
continuar = continue
proseguir/prosigu/prosig = continue
terminar = end
terminarse = end*
finalizar = end
concluir = end
acabar = end
acabarse = be over/was over*
culminar = end
vencer = expire*
vencerse = expire*
caducar = expire*
expirar = expire*
prescribir = expire*
agotar = run out of/ran out of
agotarse = run out/ran out*
salir/salg = go out/went out/gone out*
salirse/salg = leave/left/left*
partir = split/split/split
venir/veng/vien = come/came/come*
venirse/veng/vien = come/came/come*
caer/caig = fall/fell/fallen*
caerse/caig = go down/went down/gone down*
tumbar = take down/took down/taken down
derrumbar = collapse*
colapsar = collapse*
morir/muer/mur = die*
morirse/muer/mur = die*
fallecer = die*
nacer = be born/was born*
vivir = live*
residir = live*
habitar = live*
trabajar = work*
laburar = work*
chambear = work*
currar = work*
camellar = work*
jubilarse = retire*
estudiar = study
graduarse = graduate*
capacitar = train
entrenar = train
comprar = buy/bought/bought
vender = sell/sold/sold
venderse = sell out/sold out/sold out*
sobornar = bribe
regalar = give away/gave away/given away
donar = donate
obsequiar = give/gave/given
rifar = raffle
sortear = raffle
robar = steal/stole/stolen
hurtar = steal/stole/stolen
estafar = scam
timar = scam
defraudar = cheat
mentir/mient/mint = lie*
engañar = deceive
confundir = confuse
confundirse = get confused/got confused*
equivocar = mistake/mistook/mistaken
equivocarse = be wrong/was wrong*
desinformar = misinform
manipular = manipulate
falsificar = forge
amañar = rig
inventar = make up/made up/made up
exagerar = exaggerate
simular = fake
fingir = pretend
desmentir/desmient/desmint = debunk
refutar = debunk
retractarse = take it back/took it back*
rectificar = correct
corregir/corrig = correct
denegar/denieg = deny
borrar = delete
eliminar = remove
depurar = purge
purgar = purge
suprimir = suppress
remover/remuev = remove
destruir = destroy
triturar = shred
quitar = take away/took away/taken away
quitarse = take off/took off/taken off*
retener/reteng/retien = hold/held/held
decomisar = seize
confiscar = seize
incautar = seize
embargar = seize
revocar = revoke
perseguir/persigu/persig = prosecute
procesar = prosecute
castigar = punish
despedir/despid = fire
contratar = hire
renunciar = resign*
dimitir = resign*
abdicar = resign*
desalojar = evict
desahuciar = evict
evacuar = evacuate
correr = run/ran/run*
huir = flee/fled*
escapar = escape*
contagiar = infect
contagiarse = catch covid/caught covid*
infectar = infect
enfermar = get sick/got sick*
enfermarse = get sick/got sick*
toser = cough*
vacunar = vaccinate
curar = cure
sanar = heal
inundar = flood
inundarse = flood
llover/lluev = rain*
nevar/niev = snow*
temblar/tiembl = shake/shook*
congelar = freeze/froze/frozen
mojar = get wet/got wet
mojarse = get wet/got wet*
derretir/derrit = melt
fallar = fail*
funcionar = work*
servir/sirv = work*
caber/quep = fit*
descomponer/descompong = break/broke/broken
descomponerse/descompong = break down/broke down*
averiar = break/broke/broken
dañarse = break down/broke down*
trabar = jam
trabarse = get stuck/got stuck*
atascar = jam
atorar = jam
quebrar/quiebr = break/broke/broken
reparar = fix
arreglar = fix
solucionar = fix
resolver/resuelv = fix
hackear = hack
jaquear = hack
piratear = hack
tocar = touch
manosear = touch
sobrar = be left/was left*
bastar = be enough/was enough*
alcanzar = reach
tomar = take/took/taken
agarrar = grab
coger = take/took/taken
pillar = catch/caught/caught
cachar = catch/caught/caught
atrapar = catch/caught/caught
dar = give/gave/given
otorgar = give/gave/given
conceder = grant
brindar = give/gave/given
ofrecer = offer
prestar = lend/lent/lent
proporcionar = give/gave/given
proveer = provide
facilitar = give/gave/given
sacar = take out/took out/taken out
subir = upload
subirse = get on/got on*
bajar = download
bajarse = get off/got off*
buscar = look for
encontrar/encuentr = find/found/found
hallar = find/found/found
ubicar = locate
localizar = locate
descubrir = discover
obtener/obteng/obtien = get/got/gotten
conseguir/consigu/consig = get/got/gotten
adquirir/adquier = get/got/gotten
lograr = manage to
intentar = try to
tratar = try
procurar = try to
probar/prueb = try
animarse = dare*
atreverse = dare*
arriesgar = risk
arriesgarse = risk it*
jugar/jueg = play
jugarse/jueg = risk
ayudar = help
auxiliar = help
acompañar = go with/went with/gone with
socorrer = help
salvar = save
rescatar = rescue
proteger = protect
cuidar = take care of/took care of/taken care of
cuidarse = take care/took care*
comer = eat/ate/eaten
desayunar = have breakfast/had breakfast*
almorzar/almuerz = have lunch/had lunch*
cenar = have dinner/had dinner*
beber = drink/drank/drunk
fumar = smoke
cocinar = cook
preparar = prepare
prepararse = get ready/got ready*
dormir/duerm/durm = sleep/slept/slept*
dormirse/duerm/durm = fall asleep/fell asleep*
despertar/despiert = wake up/woke up/woken up
despertarse/despiert = wake up/woke up/woken up*
madrugar = get up early/got up early*
trasnochar = stay up late*
descansar = rest*
relajarse = relax*
acostarse/acuest = go to bed/went to bed*
sentarse/sient = sit down/sat down*
sentar/sient = sit/sat/sat
parar = stop
pararse = stand up/stood up*
formar = form
formarse = stand in line/stood in line*
colarse/cuel = cut in line/cut in line/cut in line*
colar/cuel = sneak in
caminar = walk*
pasear = walk*
andar = be/was*
marchar = march*
marcharse = leave/left/left*
manifestar/manifiest = state
manifestarse/manifiest = protest*
protestar = protest
luchar = fight/fought/fought*
pelear = fight/fought/fought*
pelearse = fight/fought/fought*
discutir = argue*
debatir = debate
reclamar = complain*
quejarse = complain*
exhortar = urge
instar = urge
invitar = invite
rogar/rueg = beg
suplicar = beg
postular = run/ran/run*
postularse = run/ran/run*
candidatearse = run/ran/run*
competir/compit = compete*
gobernar/gobiern = govern
legislar = legislate
dirigir = lead/led/led
encabezar = lead/led/led
liderar = lead/led/led
representar = represent
nombrar = appoint
designar = appoint
asignar = assign
reasignar = reassign
juramentar = swear in/swore in/sworn in
jurar = swear/swore/sworn
prometer = promise
cumplir = meet/met/met
incumplir = break/broke/broken
acatar = obey
obedecer = obey
desobedecer = disobey
violar = violate
infringir = break/broke/broken
defender/defiend = defend
traicionar = betray
aprobar/aprueb = approve
desaprobar/desaprueb = reject
decretar = decree
dictar = order
ordenar = order
disponer/dispong = order
dictaminar = rule
sentenciar = sentence
certificar = certify
validar = validate
sellar = seal
lacrar = seal
timbrar = stamp
estampar = stamp
notariar = notarize
notarizar = notarize
legalizar = notarize
apostillar = notarize
legitimar = legitimize
convalidar = validate
acreditar = prove
demostrar/demuestr = prove
justificar = justify
excusar = excuse
dispensar = excuse
eximir = exempt
exonerar = exempt
perdonar = forgive/forgave/forgiven
indultar = pardon
disculpar = excuse
disculparse = apologize*
renovar/renuev = renew
reponer/repong = replace
reemplazar = replace
sustituir = replace
reimprimir = print again
actualizar = update
modificar = change
alterar = alter
ajustar = adjust
tramitar = apply for
gestionar = apply for
aplicar = apply*
habilitar = enable
inhabilitar = disqualify
descalificar = disqualify
deshabilitar = disable
excluir = exclude
incluir = include
afectar = affect
perjudicar = hurt/hurt/hurt
beneficiar = benefit
favorecer = favor
afiliar = affiliate
afiliarse = join*
desafiliar = remove
nacionalizar = naturalize
nacionalizarse = become a citizen/became a citizen*
naturalizar = naturalize
naturalizarse = become a citizen/became a citizen*
ciudadanizarse = become a citizen/became a citizen*
legalizarse = get papers/got papers*
emigrar = emigrate*
migrar = migrate*
inmigrar = immigrate*
casarse = get married/got married*
divorciarse = get divorced/got divorced*
autorizar = authorize
delegar = delegate
ceder = give/gave/given
traspasar = transfer
transferir/transfier/transfir = transfer
intercambiar = swap
canjear = exchange
separar = separate
dividir = split/split/split
escalonar = stagger
turnarse = take turns/took turns*
repartir = hand out
distribuir = hand out
corresponder = be assigned/was assigned*
pertenecer = belong*
imprimir = print
fotocopiar = photocopy
copiar = copy
fotografiar = photograph
retratar = photograph
grabar = record
filmar = film
transmitir = broadcast/broadcast/broadcast
televisar = broadcast/broadcast/broadcast
preferir/prefier/prefir = prefer
sentir/sient/sint = feel/felt/felt*
sentirse/sient/sint = feel/felt/felt*
reír/rí = laugh*
reírse/rí = laugh*
sonreír/sonrí = smile*
llorar = cry*
gritar = shout
cantar = sing/sang/sung
bailar = dance
rezar = pray*
orar = pray*
disfrutar = enjoy
divertirse/diviert/divirt = have fun/had fun*
aburrirse = get bored/got bored*
cansar = tire
cansarse = get tired/got tired*
hartarse = get fed up/got fed up*
molestar = bother
molestarse = bother*
fastidiar = bother
joder = screw
chingar = screw
cagar = screw up
cagarse = screw up*
jalar = pull
empujar = push
jalarse = come/came*
enojarse = get angry/got angry*
enojar = anger
indignar = outrage
insultar = insult
ofender = offend
criticar = criticize
burlarse = make fun/made fun*
humillar = humiliate
discriminar = discriminate
ignorar = ignore
callar = silence
callarse = shut up/shut up*
preocupar = worry
preocuparse = worry*
apurar = hurry
apurarse = hurry*
apresurarse = hurry*
calmar = calm
calmarse = calm down*
temer = fear
importar = matter*
parecer = seem*
convenir/conveng/convien = be better/was better*
depender = depend*
existir = exist*
haber = have/had/had
constar = be recorded/was recorded*
significar = mean/meant/meant
equivaler/equivalg = equal
implicar = mean/meant/meant
resultar = turn out*
soler/suel = usually
merecer = deserve
merecerse = deserve*
aprovechar = take advantage of/took advantage of/taken advantage of
aprovecharse = take advantage/took advantage*
desperdiciar = waste
malgastar = waste
gastar = spend/spent/spent
ahorrar = save
ahorrarse = save yourself*
invertir/inviert/invirt = invest
rentar = rent
alquilar = rent
heredar = inherit
descontar/descuent = take off/took off/taken off
recaudar = raise
viajar = travel*
volar/vuel = fly/flew/flown*
manejar = drive/drove/driven
conducir = drive/drove/driven
estacionar = park
parquear = park
aparcar = park
remolcar = tow
recibirse = graduate*
visitar = visit
atender/atiend = serve
aclararse = clear up*
limpiar = clean
lavar = wash
desinfectar = disinfect
barrer = sweep/swept/swept
construir = build/built/built
fabricar = make/made/made
crear = create
criar = raise
crecer = grow/grew/grown*
aumentar = increase
incrementar = increase
disminuir = decrease
avanzar = move forward*
retroceder = go back/went back/gone back*
girar = turn
voltear = turn over
girarse = turn around*
colgar/cuelg = hang/hung/hung
amarrar = tie
atar = tie
trancar = block
rodear = surround
invadir = invade
asediar = surround
encargarse = take care/took care*
armar = set up/set up/set up
armarse = be set up/was set up*
montar = set up/set up/set up
desarmar = disarm
plantarse = stand/stood*
apostarse = be stationed/was stationed*
apostar/apuest = bet/bet/bet
desplegar/desplieg = deploy
concentrar = gather
concentrarse = gather*
movilizar = mobilize
acarrear = bus in
convencer = convince
persuadir = persuade
motivar = motivate
animar = encourage
alentar/alient = encourage
desanimar = discourage
desalentar/desalient = discourage
desmotivar = discourage
resistir = resist
rendirse/rind = give up/gave up*
unir = unite
unirse = join*
afirmar = claim
asegurar = claim
asegurarse = make sure/made sure*
garantizar = guarantee
alegar = claim
declarar = declare
sostener/sosteng/sostien = claim
insistir = insist*
reiterar = repeat
repetir/repit = repeat
destacar = stress
confesar/confies = confess
revelar = reveal
filtrar = leak
exponer/expong = expose
evidenciar = expose
balconear = expose
escrachar = expose
funar = cancel
citar = summon
emplazar = summon
impugnar = challenge
apelar = appeal
objetar = challenge
recurrir = appeal
interponer/interpong = file
archivar = file
proponer/propong = propose
plantear = propose
presentir/presient/presint = suspect
sospechar = suspect
intuir = guess
adivinar = guess
imponer/impong = impose
oponerse/opong = oppose*
oponer/opong = oppose
derogar = repeal
abolir = abolish
reformar = reform
regir/rij/rig = apply*
vulnerar = violate
ejercer = exercise
practicar = practice
gozar = enjoy
disponerse/dispong = be about/was about*
comprometerse = commit*
contener/conteng/contien = contain
poseer = have/had/had
carecer = lack
detectar = detect
ensuciar = dirty
sobrevivir = survive*
amanecer = wake up/woke up*
anochecer = get dark/got dark*
oscurecer = get dark/got dark*
estrenar = try out
vestir/vist = wear/wore/worn
vestirse/vist = get dressed/got dressed*
ponchar = punch
perforar = punch
horadar = punch
agujerear = punch
bañarse = take a shower/took a shower*
afeitarse = shave*
sudar = sweat*
desmayarse = faint*
marear = make dizzy/made dizzy
doler/duel = hurt/hurt/hurt*
oler/huel = smell
sonar/suen = sound*
timbrarse = ring/rang*
rendir/rind = yield
reciclar = recycle
aplaudir = applaud
felicitar = congratulate
agradecer = thank
saludar = greet
abrazar = hug
besar = kiss
extrañar = miss
recuperar = recover
reclutar = recruit
entrevistar = interview
encuestar = poll
filtrarse = leak*
contribuir = contribute
aportar = contribute
colaborar = help
apadrinar = sponsor
acomodar = arrange
acomodarse = settle*
agilizar = speed up
acelerar = speed up
facultar = authorize
mejorar = improve
empeorar = get worse/got worse*
sobrepasar = exceed
superar = exceed
exceder = exceed
limitar = limit
restringir = restrict
excederse = go too far/went too far*
numerar = number
clasificar = sort
titular = title
traducir = translate
interpretar = interpret
describir = describe
redactar = write/wrote/written
resumir = sum up
comparar = compare
considerar = consider
evaluar = evaluate
reflexionar = reflect*
analizar = analyze
calcular = calculate
medir/mid = measure
pesar = weigh
esperarse = wait*
detallar = detail
especificar = specify
indicar = say/said/said
referirse/refier/refir = refer*
tergiversar = twist
ganarse = win/won/won
apoderarse = seize*
adueñarse = take over/took over*
fijar = set/set/set
establecer = set/set/set
determinar = determine
definir = define
exceptuar = except
condicionar = condition
someter = submit
emparejar = match
vincular = link
enlazar = link
desligar = unlink
compaginar = match
denominar = call
presumir = brag about
jactarse = brag*
sufrir = suffer
padecer = suffer
soportar = stand/stood/stood
tolerar = tolerate
combatir = fight/fought/fought
enfrentar = face
enfrentarse = clash*
chocar = crash*
estrellar = crash
accidentarse = have an accident/had an accident*
explotar = explode
estallar = explode*
detonar = set off/set off/set off
reventar/revient = blow up/blew up/blown up
volarse/vuel = fly away/flew away*
envenenar = poison
torturar = torture
maltratar = mistreat
ahogarse = drown*
abandonar = abandon
descuidar = neglect
descartar = rule out
desistir = give up/gave up*
zafar = get out of it/got out of it*
librarse = get out of it/got out of it*
salvarse = be saved/was saved*
liberar = free
soltarse/suelt = get loose/got loose*
encadenar = chain
cerciorarse = make sure/made sure*
toparse = run into/ran into*
topar = run into/ran into
encontrarse/encuentr = meet/met/met
hallarse = be/was*
ubicarse = be located/was located*
situar = place
situarse = be/was*
vaciar = empty
freír/frí = fry
asar = grill
apartar = set aside/set aside/set aside
brincar = jump*
saltar = jump*
saltarse = skip
enredar = tangle
agobiar = overwhelm
diseñar = design
silenciar = silence
deprimir = depress
interesar = interest
admirar = admire
prosperar = prosper*
asumir = assume
enterrar/entierr = bury
acorralar = corner
acordonar = cordon off
distinguir = distinguish
contaminar = contaminate
emocionar = excite
acumular = pile up
clavar = nail
mezclar = mix
negociar = negotiate
calificar = qualify*
pescar = catch/caught/caught
abordar = board
rotar = rotate
morder/muerd = bite/bit/bitten
planchar = iron
disfrazarse = dress up*
infiltrar = infiltrate
disolver/disuelv = dissolve
juzgar = judge
pronosticar = forecast/forecast/forecast
entintar = ink
tender/tiend = tend*
atribuir = attribute
impresionar = impress
comparecer = appear in court*
adjudicar = award
colorear = color in
planificar = plan
planear = plan
planillar = file
envolver/envuelv = wrap
cometer = commit
autodeportarse = self-deport*
tronar/truen = thunder*
complicar = complicate
controlar = control
descontrolar = get out of control/got out of control*
culpar = blame
automatizar = automate
convidar = invite
amontonar = pile up
amontonarse = crowd*
agregar = add
añadir = add
adjuntar = attach
anexar = attach
hornear = bake
desvelarse = stay up late*
repasar = go over/went over/gone over
unificar = merge
fusionar = merge
aflojar = loosen
bautizar = baptize
pisar = step on
fiar = sell on credit
turnar = take turns/took turns*
radicar = file
saturar = saturate
saturarse = be overloaded/was overloaded*
educar = educate
coordinar = coordinate
formular = make/made/made
enfocarse = focus*
ayunar = fast*
hundir = sink/sank/sunk
encargar = order
emprender = start
fregar/frieg = mess up
regularizar = legalize
clonar = clone
simpatizar = sympathize*
intoxicar = poison
desocupar = vacate
bombardear = bomb
destapar = uncover
madurar = grow up/grew up*
despachar = serve
modernizar = modernize
perifonear = announce
boludear = fool around*
nominar = nominate
abusar = abuse
expropiar = seize
matasellar = postmark
preregistrarse = preregister*
escampar = stop raining*
debutar = debut*
suscribir = subscribe
suscribirse = subscribe*
expedir/expid = issue
despedirse/despid = say goodbye/said goodbye*
sembrar/siembr = plant
cosechar = harvest
pizcar = pick
trapear = mop
acampar = camp*
sitiar = surround
apedrear = throw stones at/threw stones at/stoned
rociar = spray
gasear = gas
encañonar = point a gun at/pointed a gun at
emboscar = ambush
acuchillar = stab
escupir = spit on
multiplicar = multiply
duplicar = duplicate
reanudar = resume
reactivar = reactivate
reiniciar = restart
retomar = resume
concretar = make happen/made happen
desacreditar = discredit
desconvocar = call off
inutilizar = spoil
recusar = challenge
suplir = replace
relevar = replace
suplantar = impersonate
usurpar = usurp
falsear = fake
adulterar = tamper with
almacenar = store
transportar = transport
trasladarse = go/went/gone*
desplazarse = go/went/gone*
dirigirse = go/went/gone*
encaminarse = go/went/gone*
apersonarse = show up*
personarse = show up*
abastecer = supply
surtir = supply
enchufar = plug in
desenchufar = unplug
recargar = recharge
editar = edit
photoshopear = photoshop
botarse = go out/went out*
comprometer = commit
prevalecer = prevail*
triunfar = win/won/won
aspirar = hope*
sobrellevar = bear/bore/borne
cultivar = grow/grew/grown
quebrantar = break/broke/broken
desembolsar = pay/paid/paid
apilar = stack
ahorcar = hang/hung/hung
colonizar = colonize
entregarse = turn yourself in/turned in*
fugarse = run away/ran away*
mejorarse = get better/got better*
recuperarse = recover*
aislar = isolate
aislarse = isolate*
desinscribir = unregister
desafiliarse = leave/left*
reafiliarse = rejoin*
cuadrar = fit*
sincronizar = sync
hospitalizar = hospitalize
internar = hospitalize
operar = operate on
parir = give birth/gave birth*
envejecer = grow old/grew old*
adoptar = adopt
amparar = protect
exponerse/expong = risk it*
delinquir = commit a crime*
reincidir = offend again*
transar = make a deal/made a deal*
tranzar = cheat
transigir = give in/gave in*
pactar = make a deal/made a deal*
embriagarse = get drunk/got drunk*
emborracharse = get drunk/got drunk*
tomarse = take/took/taken
comerse = eat/ate/eaten
beberse = drink/drank/drunk
comprarse = buy/bought/bought
gastarse = spend/spent/spent
guardarse = keep/kept/kept
trampear = cheat
desprender = tear off/tore off/torn off
despegar = peel off
raspar = scratch
tallar = scrub
repintar = paint over
teñir/tiñ = dye
entintarse = get ink/got ink*
ensobrar = put in the envelope/put in the envelope/put in the envelope
franquear = stamp
aterrizar = land*
zarpar = sail*
navegar = browse
surfear = surf*
pedalear = cycle*
montarse = get on/got on*
trepar = climb*
escalar = climb
alzar = raise
izar = raise
inaugurar = open
estacionarse = park*
parquearse = park*
acostumbrar = be used to/was used to*
acostumbrarse = get used to it/got used to it*
asociar = associate
cooperar = help*
sindicalizarse = unionize*
paralizar = shut down/shut down/shut down
parcializar = bias
atentar/atient = attack
sabotear = sabotage
subvertir/subviert = subvert
derrocar = overthrow/overthrew/overthrown
destituir = remove
deponer/depong = remove
sublevarse = revolt*
militarizar = militarize
instruir = instruct
inculcar = teach/taught/taught
adoctrinar = indoctrinate
dispersar = disperse
interrumpir = interrupt
cortarse = be cut off/was cut off*
apagarse = go out/went out*
reubicarse = move*
producir = produce
intervenir/interveng/intervien = intervene*
reñir/riñ = scold
inducir = mislead/misled/misled
seducir = seduce
deducir = deduct
conmemorar = commemorate
recalcar = stress
enfatizar = stress
resaltar = stress
resguardarse = take cover/took cover*
refugiarse = take shelter/took shelter*
albergar = shelter
abrigarse = bundle up*
hidratarse = stay hydrated*
peregrinar = walk*
encapuchar = hood
enmascarar = mask
tatuar = tattoo
ceñirse/ciñ = stick to/stuck to*
atenerse/ateng/atien = stick to/stuck to*
prescindir = do without/did without*
compensar = make up for/made up for
subsanar = fix
enmendar/enmiend = fix
tramposear = cheat
marginar = shut out/shut out/shut out
privar = deprive
despojar = strip
arrebatar = snatch
pisotear = trample
silbar = whistle*
abuchear = boo
corear = chant
apodar = call
rellamar = call back
lucrar = profit*
especular = speculate
rumorar = rumor
rumorear = rumor
chismear = gossip*
chusmear = gossip*
cotorrear = chat*
vacilar = joke*
bromear = joke*
joderse = be screwed/was screwed*
fajarse = fight/fought/fought*
partirse = split/split/split
quebrarse/quiebr = break/broke*
plantar = plant
regañar = scold
estresar = stress
estresarse = stress*
angustiar = worry
alarmar = alarm
aterrorizar = terrorize
atemorizar = scare
infundir = spread/spread/spread
desinfectarse = disinfect*
distanciarse = keep your distance/kept your distance*
aglomerarse = crowd*
amanecerse = stay up all night*
empijamarse = stay in pajamas*
madrear = beat up/beat up/beaten up
putear = curse
rajarse = back out*
apendejarse = act stupid*
apechugar = put up with it*
achicarse = back down*
cachetear = slap
trompear = punch
pegarse = stick/stuck/stuck
amarrarse = tie
desmontar = take down/took down/taken down
tumbarse = lie down/lay down*
recostarse/recuest = lie down/lay down*
reposar = rest*
siestear = nap*
destrabar = unblock
desbloquear = unlock
logearse = log in*
teletrabajar = work from home*
zoomear = zoom*
livestrimear = livestream
stremear = livestream
subtitular = subtitle
censurar = censor
banear = ban
trolear = troll
spamear = spam
stalkear = stalk
doxear = dox
likear = like
"""

FORMS = """
cargado = loaded|load
cargada = loaded|load
cargados = loaded|load
cargadas = loaded|load
soy = i|am|be
tení = you|have|have
tenís = you|have|have
tení que = you|need to|need
tenís que = you|need to|need
hubiéramos = we|had|have
vayámonos = let us|leave|leave
eres = you|are|be
sos = you|are|be
es = is|be
somos = we|are|be
sois = you|are|be
son = are|be
era = was|be
eras = you|were|be
éramos = we|were|be
eran = were|be
fue = was|be
fuiste = you|were|be
fueron = were|be
fuera = were|be
fueran = were|be
fuese = were|be
seré = i|will be|be
serás = you|will be|be
será = will be|be
seremos = we|will be|be
serán = will be|be
sería = would be|be
serían = would be|be
ser = be|be
serlo = be it|be
sea = be|be
seas = be|be
seamos = let us|be|be
sean = be|be
sed = be|be
siendo = being|be
sido = been|be
estoy = i|am|be
toy = i|am|be
estás = you|are|be
tás = you|are|be
estái = you|are|be
está = is|be
ta = is|be
estamos = we|are|be
tamos = we|are|be
estáis = you|are|be
están = are|be
tán = are|be
estaba = was|be
estabas = you|were|be
estábamos = we|were|be
estaban = were|be
estuve = i|was|be
estuviste = you|were|be
estuvo = was|be
estuvimos = we|were|be
estuvieron = were|be
estuviera = were|be
estuvieras = you|were|be
estuvieran = were|be
estaré = i|will be|be
estarás = you|will be|be
estará = will be|be
estaremos = we|will be|be
estarán = will be|be
estaría = would be|be
estarían = would be|be
estar = be|be
esté = be|be
estés = be|be
estemos = be|be
estén = be|be
estate = be|be
estense = be|be
estando = being|be
estado = been|be
ando = i|am|be
andas = you|are|be
anda = is|be
andamos = we|are|be
andan = are|be
andaba = was|be
andábamos = we|were|be
andaban = were|be
anduvo = was|be
anduvieron = were|be
ande = be|be
andes = be|be
anden = be|be
andar = be|be
andando = being|be
anda a = go|go
andá = go|go
andá a = go|go
ande a = go|go
anden a = go|go
andate = leave|leave
queda = is|be
quedan = are|be
quedó = was|be
quedaron = were|be
quedaba = was|be
quedaban = were|be
quedará = will be|be
quedarán = will be|be
quede = be|be
queden = be|be
quedando = being|be
he = i|have|have done
has = you|have|have done
ha = has|have done
hemos = we|have|have
habéis = you|have|have
han = have|have
había = had|there be
habías = you|had|have
habíamos = we|had|have
habían = had|have
haber = have|have
habiendo = having|have
habré = i|will have|have
habría = would have|there be
habrían = would have|have
hubiera = had|there be
hubieras = you|had|have
hubieran = had|have
hubiese = had|have
hay = there|is|be
ahi hay = there|is|be
hubo = there|was|be
hubieron = there|were|be
habrá = there|will be|be
habrán = there|will be|be
haya = have|there be
hayan = have|have
hayas = have|have
hayamos = have|have
haiga = there|is|be
hay que = you|need to|need
ay que = you|need to|need
habrá que = you|need to|need
había que = you|had to|need
habría que = you|should|should
ha de = must|must
han de = must|must
has de = you|must|must
debo = i|must|must
debes = you|must|must
debés = you|must|must
debe = must|must
debemos = we|must|must
debéis = you|must|must
deben = must|must
debo de = i|must|must
debes de = you|must|must
debe de = must|must
debemos de = we|must|must
deben de = must|must
deberá = must|must
deberán = must|must
deberás = you|must|must
deberemos = we|must|must
deberéis = you|must|must
debería = should|should
deberías = you|should|should
deberían = should|should
deberíamos = we|should|should
deberíais = you|should|should
debería de = should|should
deberías de = you|should|should
deberían de = should|should
debía = had to|must
debían = had to|must
debiera = should|should
debieran = should|should
puedo = i|can|can
puedes = you|can|can
podés = you|can|can
podís = you|can|can
podí = you|can|can
puede = can|can
podemos = we|can|can
podéis = you|can|can
pueden = can|can
podré = i|will be able to|can
podrás = you|will be able to|can
podrá = will be able to|can
podremos = we|will be able to|can
podréis = you|will be able to|can
podrán = will be able to|can
podía = could|can
podías = you|could|can
podíamos = we|could|can
podían = could|can
podría = could|can
podrías = you|could|can
podrían = could|can
podríamos = we|could|can
podríais = you|could|can
pude = i|could|can
pudiste = you|could|can
pudo = could|can
pudimos = we|could|can
pudieron = could|can
pudiera = could|can
pudieras = you|could|can
pudieran = could|can
pudiéramos = we|could|can
pueda = can|can
puedas = you|can|can
podamos = we|can|can
podáis = you|can|can
puedan = can|can
poder = be able to|can
poderse = be able to|can
pudiendo = being able to|can
podido = been able to|can
suelo = i|usually|usually
suele = usually|usually
suelen = usually|usually
solía = used to|usually
solían = used to|usually
voy a = i|will|will
vas a = you|will|will
vai a = you|will|will
va a = will|will
vamos a = we|will|will
vais a = you|will|will
van a = will|will
ban a = will|will
vamo a = we|will|will
vamo = we|go|go
bamos = we|go|go
bamos a = we|will|will
iba a = would|would
ibas a = you|would|would
íbamos a = we|would|would
iban a = would|would
iva a = would|would
ivan a = would|would
vaya a = go|go
valla a = go|go
vayan a = go|go
vallan a = go|go
bayan a = go|go
baya a = go|go
vayas a = go|go
vallas a = go|go
vayái a = go|go
vayáis a = go|go
vayamos a = let us|go|go
vayas = go|go
vayáis = go|go
vayái = go|go
vallan = go|go
bayan = go|go
ve a = go|go
vete a = go|go
vete = leave|leave
váyanse = leave|leave
váyase = leave|leave
váyanse a = go|go
váyase a = go|go
vámonos = let us|go|go
vámonos a = let us|go|go
vámonos con = let us|go with|go with
vámono = let us|go|go
íos = leave|leave
idos = leave|leave
id votando = go voting|go
voy = i|go|go
vas = you|go|go
vai = you|go|go
va = goes|go
vamos = we|go|go
vais = you|go|go
van = go|go
vaya = go|go
vayan = go|go
vayamos = let us|go|go
ve = go|go
ir = go|go
irse = leave|leave
irme = leave|leave
irte = leave|leave
irnos = leave|leave
irse a = go|go
irte a = go|go
irme a = go|go
ir a = go|go
ir por = go get|go get
ido = gone|go
yendo = going|go
yéndose = leaving|leave
iré = i|will go|go
irás = you|will go|go
irá = will go|go
irán = will go|go
iremos = we|will go|go
iréis = you|will go|go
iría = would go|go
irían = would go|go
iba = went|go
iban = went|go
íbamos = we|went|go
ibas = you|went|go
fui = i|went|go
fuimos = we|went|go
fui a = i|went to|go
fuimos a = we|went to|go
fuiste = you|went|go
fuiste a = you|went to|go
fuistes = you|went|go
fue a = went to|go
fueron a = went to|go
fuera a = went to|go
fueran a = went to|go
me voy = i|leave|leave
te vas = you|leave|leave
se va = leaves|leave
nos vamos = we|leave|leave
se van = leave|leave
me fui = i|left|leave
te fuiste = you|left|leave
se fue = left|leave
nos fuimos = we|left|leave
se fueron = left|leave
se vaya = leave|leave
se vayan = leave|leave
te vayas = leave|leave
se iba = left|leave
se iban = left|leave
se irá = will leave|leave
se irán = will leave|leave
quiero = i|want to|want
quieres = you|want to|want
querés = you|want to|want
querís = you|want to|want
querí = you|want to|want
quiere = wants to|want
queremos = we|want to|want
queréis = you|want to|want
quieren = want to|want
quería = wanted to|want
querías = you|wanted to|want
queríamos = we|wanted to|want
querían = wanted to|want
quiera = want to|want
quieras = you|want to|want
quieran = want to|want
queramos = want to|want
quisiera = would like to|would like to
quisieras = you|would like to|would like to
quisieran = would like to|would like to
quise = i|wanted to|want
quiso = wanted to|want
quisieron = wanted to|want
querrá = will want to|want
querrán = will want to|want
querer = want to|want
queriendo = wanting to|want
pienso votar = i|plan to vote|plan to vote
piensas votar = you|plan to vote|plan to vote
piensa votar = plans to vote|plan to vote
pensamos votar = we|plan to vote|plan to vote
piensan votar = plan to vote|plan to vote
pensaba votar = planned to vote|plan to vote
pensaban votar = planned to vote|plan to vote
pensás votar = you|plan to vote|plan to vote
pienses votar = plan to vote|plan to vote
piensen votar = plan to vote|plan to vote
pensando votar = planning to vote|plan to vote
pienso ir = i|plan to go|plan to go
piensas ir = you|plan to go|plan to go
pensás ir = you|plan to go|plan to go
piensa ir = plans to go|plan to go
pensamos ir = we|plan to go|plan to go
piensan ir = plan to go|plan to go
pensaba ir = planned to go|plan to go
pensaban ir = planned to go|plan to go
pienso salir = i|plan to go out|plan to go out
piensan salir = plan to go out|plan to go out
pienso hacer = i|plan to do|plan to do
piensan hacer = plan to do|plan to do
pienso = i|think|think
piensas = you|think|think
hago = i|do|do
haces = you|do|do
hacés = you|do|do
hacís = you|do|do
hací = you|do|do
hace = does|do
aser = do|do
hecho = done|do
dices = you|say|say
decís = you|say|say
decí = say|say
dice = says|say
disen = they|say|say
dicen = they|say|say
dijeron = they|said|say
decían = they|said|say
me dicen = they|tell|tell
nos dicen = they|tell|tell
te dicen = they|tell|tell
les dicen = they|tell|tell
le dicen = they|tell|tell
me dijeron = they|told|tell
nos dijeron = they|told|tell
te dijeron = they|told|tell
les dijeron = they|told|tell
le dijeron = they|told|tell
diga = say|say
di = say|say
sabes = you|know|know
sabés = you|know|know
sabís = you|know|know
sabí = you|know|know
sabe = knows|know
supe = i|found out|find out
supo = found out|find out
supieron = found out|find out
doy = i|give|give
das = you|give|give
da = gives|give
damos = we|give|give
dais = you|give|give
dan = give|give
di a = i|gave|give
diste = you|gave|give
dio = gave|give
dimos = we|gave|give
dieron = gave|give
diera = gave|give
dieran = gave|give
daba = gave|give
daban = gave|give
dado = given|give
dé = give|give
des = give|give
den = give|give
demos = let us|give|give
dame = give me|give
dale = give him|give
dales = give them|give
danos = give us|give
denle = give him|give
denles = give them|give
denme = give me|give
dennos = give us|give
deme = give me|give
dele = give him|give
date prisa = hurry|hurry
veo = i|see|see
ves = you|see|see
viniendo = coming|come
veís = you|see|see
vean = see|see
se ve = is seen|see
se ven = are seen|see
nos vemos = we|meet|meet
vine = i|came|come
viniste = you|came|come
vino = came|come
vinimos = we|came|come
vinieron = came|come
ven = come|come
ven a = come|come
véngase = come|come
vénganse = come|come
vente = come|come
vengan a = come|come
trae = bring|bring
abierto = open|open
abierta = open|open
abiertos = open|open
abiertas = open|open
muerto = dead|die
muerta = dead|die
muertos = dead|die
muertas = dead|die
inscripto = registered|register
inscripta = registered|register
inscriptos = registered|register
inscriptas = registered|register
electo = elected|elect
electa = elected|elect
electos = elected|elect
electas = elected|elect
bendito = blessed|bless
suelto = loose|let go
sueltos = loose|let go
despierto = awake|wake up
despiertos = awake|wake up
detenidos = detained|detain
formado = standing in line|stand in line
formada = standing in line|stand in line
formados = standing in line|stand in line
formadas = standing in line|stand in line
sentado = sitting|sit
sentada = sitting|sit
sentados = sitting|sit
parado = standing|stand
parada = standing|stand
parados = standing|stand
paradas = standing|stand
creo = i|think|think
crees = you|think|think
creés = you|think|think
creís = you|think|think
creí = i|believed|believe
creen = think|think
cree = thinks|think
creemos = we|think|think
créanme = believe me|believe
créeme = believe me|believe
sal = go out|go out
falta = is missing|be missing
faltan = are missing|be missing
faltaba = was missing|be missing
faltaban = were missing|be missing
faltó = was missing|be missing
faltaron = were missing|be missing
faltar = miss|miss
falte = miss|miss
falten = miss|miss
faltes = miss|miss
falto = i|miss|miss
faltas = you|miss|miss
faltamos = we|miss|miss
seguir a = follow|follow
sigue a = follow|follow
sigan a = follow|follow
siguen a = follow|follow
hazte ciudadano = become a citizen|become
hazte ciudadana = become a citizen|become
hacerse ciudadano = become a citizen|become
hacerse ciudadana = become a citizen|become
hacerte ciudadano = become a citizen|become
hacerme ciudadano = become a citizen|become
hacerme ciudadana = become a citizen|become
me toca = i|get the turn to|get the turn
me tocan = i|get the turn to|get the turn
me tocó = i|got the turn to|get the turn
me tocará = i|will get the turn to|get the turn
me tocaba = i|got the turn to|get the turn
me toque = i|get the turn to|get the turn
me tocaría = i|would get the turn to|get the turn
te toca = you|get the turn to|get the turn
te tocan = you|get the turn to|get the turn
te tocó = you|got the turn to|get the turn
te tocará = you|will get the turn to|get the turn
te tocaba = you|got the turn to|get the turn
te toque = you|get the turn to|get the turn
te tocaría = you|would get the turn to|get the turn
le toca = he|get the turn to|get the turn
le tocan = he|get the turn to|get the turn
le tocó = he|got the turn to|get the turn
le tocará = he|will get the turn to|get the turn
le tocaba = he|got the turn to|get the turn
le toque = he|get the turn to|get the turn
le tocaría = he|would get the turn to|get the turn
nos toca = we|get the turn to|get the turn
nos tocan = we|get the turn to|get the turn
nos tocó = we|got the turn to|get the turn
nos tocará = we|will get the turn to|get the turn
nos tocaba = we|got the turn to|get the turn
nos toque = we|get the turn to|get the turn
nos tocaría = we|would get the turn to|get the turn
les toca = they|get the turn to|get the turn
les tocan = they|get the turn to|get the turn
les tocó = they|got the turn to|get the turn
les tocará = they|will get the turn to|get the turn
les tocaba = they|got the turn to|get the turn
les toque = they|get the turn to|get the turn
les tocaría = they|would get the turn to|get the turn
déjalo = leave it|leave
déjala = leave it|leave
déjalas = leave them|leave
déjelo = leave it|leave
déjela = leave it|leave
déjelas = leave them|leave
déjenlo = leave it|leave
déjenla = leave it|leave
déjenlas = leave them|leave
dejarlo = leave it|leave
dejarla = leave it|leave
dejarlas = leave them|leave
dejándolo = leaving it|leave
dejándola = leaving it|leave
dejándolas = leaving them|leave
dejadlo = leave it|leave
dejadla = leave it|leave
dejadlas = leave them|leave
dejémoslo = leave it|leave
dejémosla = leave it|leave
dejémoslas = leave them|leave
toca = get to|get to
tocan = get to|get to
tocará = will get to|get to
te pido = i|ask|ask
le pido = i|ask|ask
les pido = i|ask|ask
os pido = i|ask|ask
le pedí = i|asked|ask
les pedí = i|asked|ask
le pedimos = we|ask|ask
les pedimos = we|ask|ask
me pidió = they|asked for|ask for
me pidieron = they|asked for|ask for
nos pidió = they|asked for|ask for
nos pidieron = they|asked for|ask for
le pidió = they|asked for|ask for
le pidieron = they|asked for|ask for
les pidió = they|asked for|ask for
les pidieron = they|asked for|ask for
se pasó = was moved|be moved
se pasaron = were moved|be moved
se pasa = is moved|be moved
se pasan = are moved|be moved
se pasará = will be moved|be moved
se pasarán = will be moved|be moved
hagámosle = let us|do it|do
lo paso = i|pass|pass
la paso = i|pass|pass
los paso = i|pass|pass
las paso = i|pass|pass
les paso = i|pass|pass
te paso = i|pass|pass
te regresan = they|turn away|turn away
te regresen = they|turn away|turn away
te regresaron = they|turned away|turn away
te regresarán = they|will turn away|turn away
te regresaban = they|turned away|turn away
te devuelven = they|turn away|turn away
te devolvieron = they|turned away|turn away
te devolverán = they|will turn away|turn away
te devuelvan = they|turn away|turn away
los regresan = they|turn away|turn away
los regresen = they|turn away|turn away
los regresaron = they|turned away|turn away
los regresarán = they|will turn away|turn away
los regresaban = they|turned away|turn away
los devuelven = they|turn away|turn away
los devolvieron = they|turned away|turn away
los devolverán = they|will turn away|turn away
los devuelvan = they|turn away|turn away
las regresan = they|turn away|turn away
las regresen = they|turn away|turn away
las regresaron = they|turned away|turn away
las regresarán = they|will turn away|turn away
las regresaban = they|turned away|turn away
las devuelven = they|turn away|turn away
las devolvieron = they|turned away|turn away
las devolverán = they|will turn away|turn away
las devuelvan = they|turn away|turn away
nos regresan = they|turn away|turn away
nos regresen = they|turn away|turn away
nos regresaron = they|turned away|turn away
nos regresarán = they|will turn away|turn away
nos regresaban = they|turned away|turn away
nos devuelven = they|turn away|turn away
nos devolvieron = they|turned away|turn away
nos devolverán = they|will turn away|turn away
nos devuelvan = they|turn away|turn away
les regresan = they|turn away|turn away
les regresen = they|turn away|turn away
les regresaron = they|turned away|turn away
les regresarán = they|will turn away|turn away
les regresaban = they|turned away|turn away
les devuelven = they|turn away|turn away
les devolvieron = they|turned away|turn away
les devolverán = they|will turn away|turn away
les devuelvan = they|turn away|turn away
me regresan = they|turn away|turn away
me regresen = they|turn away|turn away
me regresaron = they|turned away|turn away
me regresarán = they|will turn away|turn away
me regresaban = they|turned away|turn away
me devuelven = they|turn away|turn away
me devolvieron = they|turned away|turn away
me devolverán = they|will turn away|turn away
me devuelvan = they|turn away|turn away
me pasó = this|happened with|happen with
me pasa = this|happens with|happen with
me pasará = this|will happen with|happen with
me pase = this|happen with|happen with
te pasó = this|happened with|happen with
te pasa = this|happens with|happen with
te pasará = this|will happen with|happen with
te pase = this|happen with|happen with
le pasó = this|happened with|happen with
le pasa = this|happens with|happen with
le pasará = this|will happen with|happen with
le pase = this|happen with|happen with
nos pasó = this|happened with|happen with
nos pasa = this|happens with|happen with
nos pasará = this|will happen with|happen with
nos pase = this|happen with|happen with
les pasó = this|happened with|happen with
les pasa = this|happens with|happen with
les pasará = this|will happen with|happen with
les pase = this|happen with|happen with
quedo = i|am|be
quedas = you|are|be
quedás = you|are|be
quedamos = we|are|be
quedé = i|was|be
quedaste = you|were|be
quedes = be|be
quedar = be|be
trata de = try to|try to
tratan de = try to|try to
trate de = try to|try to
traten de = try to|try to
tratar de = try to|try to
tratando de = trying to|try to
trató de = tried to|try to
trataron de = tried to|try to
tratado de = tried to|try to
traté de = i|tried to|try to
se trata de = is about|be about
deja de = stop|stop
dejan de = stop|stop
deje de = stop|stop
dejen de = stop|stop
dejes de = stop|stop
dejar de = stop|stop
dejá de = stop|stop
dejad de = stop|stop
dejemos de = let us|stop|stop
dejó de = stopped|stop
dejaron de = stopped|stop
dejará de = will stop|stop
déjate de = stop|stop
déjense de = stop|stop
acabo de = i|just|just
acaba de = just|just
acaban de = just|just
acabamos de = we|just|just
acabas de = you|just|just
acababa de = just|just
vuelve a = again|again
vuelven a = again|again
vuelvan a = again|again
vuelvas a = again|again
volver a = again|again
volvió a = again|again
volvieron a = again|again
volverá a = will again|again
volvemos a = we|again|again
volveremos a = we|will again|again
"""

# Forms of verbs that are other words nearly always.
NEVER = frozenset(
    [
        "abogado",
        "abrazo",
        "accidente",
        "accidentes",
        "acorde",
        "acordes",
        "activa",
        "activas",
        "activo",
        "activos",
        "acuerdo",
        "acuerdos",
        "adelante",
        "adjunto",
        "afecto",
        "afiliado",
        "afiliados",
        "agenda",
        "alcance",
        "aliento",
        "almacenes",
        "almuerzo",
        "alquiler",
        "amenazas",
        "amo",
        "amparo",
        "amplia",
        "amplias",
        "amplio",
        "anexo",
        "anuncio",
        "aparte",
        "aporte",
        "apoyo",
        "archivo",
        "arma",
        "armada",
        "armadas",
        "armado",
        "armados",
        "armas",
        "asado",
        "asedio",
        "asesino",
        "asesores",
        "asociada",
        "asociado",
        "asociados",
        "ataque",
        "ataques",
        "atento",
        "aumento",
        "aumentos",
        "ausente",
        "ausentes",
        "auxilio",
        "aviso",
        "ayudas",
        "baile",
        "bajo",
        "bancaria",
        "bancarias",
        "banco",
        "bancos",
        "barra",
        "barras",
        "barrera",
        "barreras",
        "barrio",
        "barro",
        "baño",
        "bebe",
        "bebida",
        "bebidas",
        "bebé",
        "bebés",
        "beneficio",
        "beso",
        "bloqueo",
        "brindis",
        "cabida",
        "cabo",
        "cabra",
        "cabras",
        "calle",
        "calles",
        "cambio",
        "cambios",
        "camino",
        "caminos",
        "canto",
        "capacita",
        "cara",
        "cargo",
        "cargos",
        "casa",
        "casas",
        "caso",
        "casos",
        "cena",
        "centro",
        "centros",
        "cerro",
        "charla",
        "charlas",
        "cheque",
        "cheques",
        "cita",
        "citas",
        "clave",
        "claves",
        "cobre",
        "cola",
        "colapso",
        "colas",
        "cole",
        "coma",
        "comas",
        "combate",
        "comida",
        "comidas",
        "como",
        "completo",
        "compras",
        "concreto",
        "condiciones",
        "consigo",
        "contacto",
        "contenido",
        "contenidos",
        "contrato",
        "corrida",
        "corta",
        "cortas",
        "corte",
        "cortes",
        "corto",
        "cortés",
        "costa",
        "costado",
        "costas",
        "coste",
        "costes",
        "costo",
        "cruces",
        "cuadra",
        "cuadras",
        "cuadro",
        "cubierta",
        "cuentas",
        "cuento",
        "cuentos",
        "cuestiones",
        "cuidado",
        "cultivo",
        "cupo",
        "daño",
        "de",
        "debate",
        "debates",
        "decreto",
        "delegada",
        "delegado",
        "delegados",
        "demanda",
        "deporte",
        "deportes",
        "desarrollo",
        "desayuno",
        "descanso",
        "descuento",
        "deseo",
        "detalle",
        "detalles",
        "detallé",
        "dibujo",
        "dibujos",
        "diseño",
        "disparo",
        "divertida",
        "divertido",
        "doble",
        "dobles",
        "duda",
        "dudas",
        "duelo",
        "duro",
        "embargo",
        "emociones",
        "empleada",
        "empleadas",
        "empleado",
        "empleados",
        "empleo",
        "encanto",
        "encargada",
        "encargado",
        "encargados",
        "encuesta",
        "encuestas",
        "enfermo",
        "enfermos",
        "enlace",
        "enlaces",
        "ensenada",
        "entera",
        "enteras",
        "entero",
        "entierro",
        "entrada",
        "entradas",
        "entre",
        "entrevista",
        "entrevistas",
        "escala",
        "escolta",
        "esposa",
        "esposas",
        "esposo",
        "estaciones",
        "estrella",
        "estrellas",
        "estreno",
        "estudio",
        "evidencia",
        "extraño",
        "facultad",
        "faena",
        "fallas",
        "fallo",
        "fallos",
        "feria",
        "ferias",
        "ficha",
        "fichas",
        "figura",
        "figuras",
        "fijo",
        "fijos",
        "filtro",
        "fin",
        "foco",
        "fría",
        "frías",
        "frío",
        "fríos",
        "fuerza",
        "fuerzas",
        "fuga",
        "fugas",
        "funcionaria",
        "funcionarias",
        "funciones",
        "ganas",
        "gasto",
        "gestiones",
        "gira",
        "giro",
        "gobierno",
        "gobiernos",
        "graduado",
        "grito",
        "gusto",
        "harta",
        "harto",
        "imaginaria",
        "impuesto",
        "impuestos",
        "impulso",
        "incremento",
        "informes",
        "infracciones",
        "ingreso",
        "inicio",
        "insulto",
        "intereses",
        "interna",
        "internas",
        "interno",
        "internos",
        "intimidad",
        "invento",
        "jornada",
        "jubilado",
        "jubilados",
        "juego",
        "jugada",
        "jugo",
        "junta",
        "juntas",
        "junto",
        "jurado",
        "jurados",
        "juzgado",
        "juzgados",
        "lamento",
        "lanza",
        "leyenda",
        "leyes",
        "libra",
        "libras",
        "libre",
        "libres",
        "libro",
        "limites",
        "limpio",
        "llamada",
        "llamadas",
        "llave",
        "llaves",
        "llegada",
        "llegadas",
        "lleno",
        "llenos",
        "madrugada",
        "madura",
        "maduro",
        "manifiesto",
        "marcha",
        "marchas",
        "marco",
        "mate",
        "media",
        "medias",
        "medida",
        "medidas",
        "medio",
        "mejores",
        "mente",
        "mentes",
        "mentiras",
        "mesa",
        "mezcla",
        "miembro",
        "modelo",
        "molesto",
        "molestos",
        "monte",
        "montes",
        "mora",
        "moro",
        "motivo",
        "motivos",
        "multas",
        "muro",
        "nada",
        "negocio",
        "nieve",
        "nieves",
        "nombre",
        "nombres",
        "notaria",
        "notarias",
        "notas",
        "noticia",
        "objeto",
        "oculto",
        "odio",
        "ola",
        "olas",
        "ordenes",
        "oriente",
        "oro",
        "pacto",
        "pago",
        "para",
        "pares",
        "paris",
        "paro",
        "parte",
        "partes",
        "partida",
        "partidas",
        "partido",
        "partidos",
        "parto",
        "pasada",
        "paseo",
        "paso",
        "pasto",
        "patrulla",
        "pedido",
        "pedidos",
        "pedo",
        "peleas",
        "persona",
        "personas",
        "pesca",
        "pescado",
        "peso",
        "piedad",
        "piloto",
        "piso",
        "placa",
        "planta",
        "plantas",
        "plaza",
        "plegaria",
        "plegarias",
        "polla",
        "portada",
        "preciso",
        "preguntas",
        "presente",
        "presentes",
        "presiones",
        "previo",
        "proceso",
        "procesos",
        "programa",
        "programas",
        "proporciones",
        "prueba",
        "pruebas",
        "pueblo",
        "puesto",
        "puestos",
        "pulso",
        "queja",
        "quejas",
        "querida",
        "queridas",
        "querido",
        "queridos",
        "rallado",
        "rasgo",
        "rayo",
        "recibo",
        "recta",
        "recuento",
        "reforma",
        "reformas",
        "regio",
        "registro",
        "registros",
        "rejas",
        "relevo",
        "renta",
        "rentas",
        "reporte",
        "reportes",
        "respaldo",
        "respeto",
        "resto",
        "resultado",
        "resultados",
        "resumen",
        "retraso",
        "robo",
        "rodeo",
        "rodeos",
        "ronda",
        "río",
        "sabia",
        "sabias",
        "sabio",
        "saco",
        "sala",
        "salas",
        "saldo",
        "salida",
        "salidas",
        "saludo",
        "salvo",
        "sana",
        "sanciones",
        "sano",
        "sede",
        "selecciones",
        "sentencia",
        "sentencias",
        "sentido",
        "sentidos",
        "sera",
        "señales",
        "señas",
        "siembra",
        "significado",
        "silencio",
        "sino",
        "sitio",
        "sobre",
        "sobres",
        "socorro",
        "sola",
        "solas",
        "solo",
        "soluciones",
        "soporte",
        "sorteo",
        "suela",
        "suelas",
        "sueno",
        "suenos",
        "sueño",
        "sueños",
        "sumo",
        "supuesta",
        "supuestas",
        "supuesto",
        "supuestos",
        "tapas",
        "tarde",
        "tardes",
        "tema",
        "temas",
        "tienda",
        "tiendas",
        "timbre",
        "tina",
        "tino",
        "tire",
        "tiro",
        "tiroteo",
        "tope",
        "traje",
        "trajes",
        "transporte",
        "transportes",
        "traslado",
        "trato",
        "triunfo",
        "trono",
        "turno",
        "turnos",
        "una",
        "unas",
        "uni",
        "uno",
        "unos",
        "uso",
        "usos",
        "valía",
        "vela",
        "velas",
        "vena",
        "venas",
        "vera",
        "vestido",
        "vestidos",
        "viaje",
        "viajes",
        "vicio",
        "vida",
        "vidas",
        "viena",
        "vista",
        "vistas",
        "vivos",
        "vo",
        "votos",
        "vuelo",
        "vuelta",
        "vueltas",
    ]
)

# English words that look like forms of verbs, in posts of both languages.
FOREIGN = frozenset(
    [
        "anime",
        "archive",
        "ate",
        "case",
        "cases",
        "certificate",
        "charles",
        "come",
        "comes",
        "concentrate",
        "create",
        "cries",
        "dad",
        "date",
        "defended",
        "dense",
        "do",
        "done",
        "dude",
        "dudes",
        "estate",
        "extended",
        "fallen",
        "force",
        "free",
        "here",
        "hero",
        "hire",
        "ice",
        "lease",
        "legitimate",
        "mandate",
        "mates",
        "more",
        "moved",
        "nevada",
        "note",
        "notes",
        "opera",
        "precise",
        "private",
        "quote",
        "regime",
        "release",
        "removed",
        "republican",
        "resolved",
        "responded",
        "robe",
        "rule",
        "rules",
        "sole",
        "suspended",
        "tape",
        "tender",
        "tense",
        "time",
        "times",
        "tires",
    ]
)


def verbs() -> Forms:
    """Every form; those that stand in `FORMS` instead of the rules', those of earlier verbs first."""
    found = Forms()
    entries = dict(_lines(VERBS))
    plain = {entry.split("/")[0] for entry in entries}
    for entry, english in entries.items():
        infinitive, *stems = entry.split("/")
        found.add(infinitive, tuple(stems), english)
        if infinitive == "tener":
            _must(found)
    for entry, english in entries.items():
        infinitive, *stems = entry.split("/")
        if infinitive.removesuffix("se") not in plain:  # as if it stood without "se", too
            found.add(infinitive.removesuffix("se"), tuple(stems), english)
    for form, english in _lines(FORMS):
        *subject, words, base = english.split("|")
        past = words.split()[0] in _PAST
        found[form] = Verb(subject[0] if subject else "", words, base, past=past)
    found.drop(NEVER, FOREIGN)
    return found


def _must(found: Forms) -> None:
    """Of "have", with "que" behind it: "tiene que"."""
    for form, verb in list(found.items()):
        if verb.base == "have" and " " not in form and form.startswith(("ten", "tien", "tuv")):
            words = verb.words.replace("have", "need to").replace("had", "had to")
            found[f"{bare(form)} que"] = Verb(verb.subject, words, "need", past=verb.past)


_PAST = frozenset(
    [
        "did",
        "went",
        "said",
        "told",
        "gave",
        "came",
        "brought",
        "found",
        "saw",
        "believed",
        "wanted",
        "tried",
        "stopped",
        "left",
        "planned",
        "got",
        "asked",
        "turned",
        "happened",
    ]
)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.strip().splitlines():
        spanish, _, english = line.partition(" = ")
        yield spanish.strip(), english.strip()

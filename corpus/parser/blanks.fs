  freespace	script   1  
# Words are separated by blanks and tabs, as many as one likes; around = they may be missing.
	 heap   4096   fit =best order= size-ascending	limit	=	8192
 a=alloc 1
	b  =  realloc   a    2	
free	b
